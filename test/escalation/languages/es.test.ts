import { es } from '../../../widget/escalation/languages/es.ts';
import { speaks } from './speaks.ts';

speaks(es, {
  requests: `
    agente por favor
    Quiero hablar con una persona
    quiero ablar con una persona real
    ¿Puedo hablar con alguien de soporte?
    Pásame con un humano
    pasame con tu supervisor
    necesito un ajente
    Comuníqueme con un asesor, por favor
    asezor xfa
    operador
    ¿Hay alguien ahí?
    Me gustaría que me atendiera una persona, no un bot
    kiero hablar con un operadro
    Llámenme por favor al mediodía
    ¿Me pueden llamar mañana?
    no quiero hablar con un robot
    estoy harta de hablar con una máquina
    ponme con tu jefe, joder
    Prefiero tratar esto con un ser humano
    con un ejecutivo porfa
    ¿podría comunicarme con servicio al cliente?
    quiero que me atienda alguien de carne y hueso
    Necesito ayuda humana
    exijo hablar con el encargado
  `,
  lookAlikes: `
    quiero agregar una persona a mi plan
    no quiero un agente
    ¿Eres una persona o un bot?
    ¿Estoy hablando con un humano?
    Su agente me dijo que llegaría el viernes
    No hace falta que me llamen
    No quiero hablar con nadie
    no quiero hablar con un agente, gracias
    ¿Quién es mi asesor?
    El repartidor dijo que me llamaría
    Ya hablé con un asesor la semana pasada
    Me llamo Marta y tengo una pregunta
    ¿Cuánto cuesta por persona?
    quiero una mesa para dos personas
    sin hablar con un agente, ¿puedo cambiar la dirección?
    ¿Dónde está mi pedido?
    mi jefe quiere la factura en PDF
  `,
  angry: `
    Su servicio es pésimo
    es la tercera vez que escribo y nadie responde
    Llevo dos semanas esperando mi paquete
    estoy harto de esta compañía
    ¿Me estás tomando el pelo?
    gracias por nada
    qué mierda de aplicación
    esto es una verguenza
  `,
  calm: `
    ¿El seguro cubre robo del celular?
    Quiero cambiar la cita para mañana
    ¿A qué hora abren mañana?
    Muchas gracias por su ayuda
    Quiero cambiar la dirección de mi pedido
    ¿Cómo puedo poner una reclamación?
    Me gustaría saber el precio del plan familiar
    no, eso es todo, que tenga buen día
    Todavía no he decidido qué talla pedir
  `,
  urgent: `
    es urgente
    lo necesito hoy mismo
    mi vuelo sale en dos horas
    por favor, cuanto antes
  `,
  harm: `
    me quiero morir
    estoy pensando en suicidarme
    huele a gas en mi casa
    mi marido me pega
    no puede respirar, ayuda
  `,
  harmless: `
    esto me mata de la risa
    mi teléfono murió ayer
    quiero terminar la compra de mi vida laboral
    ¿tienen tarifa de gas?
  `,
  legal: `
    voy a hablar con mi abogado
    los voy a demandar
    pondré una denuncia en consumo
    nos vemos en los tribunales
    presentaré una queja en Profeco
  `,
  churn: `
    quiero cancelar mi suscripción
    deseo darme de baja
    me voy a la competencia
    cierren mi cuenta ya
    no pienso renovar el contrato
    voy a cambiar de compañía
  `,
  staying: `
    quiero cancelar mi pedido
    ¿puedo anular la reserva?
    quiero darme de baja del boletín
    quiero cambiar mi plan por uno mayor
  `,
  billing: `
    me han cobrado dos veces
    quiero que me devuelvan el dinero
    no reconozco este cargo
    ¿por qué me cobraron 30 euros?
    exijo un reembolso
  `,
  paying: `
    ¿cómo puedo pagar mi factura?
    ¿cuánto cuesta el envío?
    quiero cambiar mi tarjeta de pago
  `,
  rejections: `
    eso no me ayuda
    no es lo que pregunté
    ya lo intenté
    sigue sin funcionar
  `,
  acceptances: `
    muchas gracias
    ahora funciona
  `,
});
