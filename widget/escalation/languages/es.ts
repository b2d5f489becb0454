import type { Language } from './language.ts';

export const es: Language = {
  tag: 'es',
  classes: {
    person: `persona% humano% human* agente% agentes asesor% asesor* operador% operador* representante% ejecutiv*
      gerente% supervisor% supervisor* encargad* responsable jefe jefa especialista gestor* superior`,
    anyone: `alguien% algien soporte atencion departamento equipo servicio gente personas personal emplead* tecnico
      comercial ser`,
    company: `un una uno el la los al a con de del real verdader* en viv* fisica porfa* pf pls plis favor xfa xfavor ya
      ahora quier* kiero nece* dame deme hola buen* dias tardes si mejor solo otr* hablar comunicar pasame cliente* su
      tu mi para hay gracias urgente`,
    talk: 'hablar% habl* ablar platicar% charlar conversar comunic* contact* chatear tratar',
    link: 'pasa* pase* comunic* conect* transf* deriv* enlaza* pon ponme poneme ponga*',
    want: 'quier* kiero quero quisier* nece* nese* deseo prefiero exijo requiero solicito pido ocupo busco dame deme',
    bot: 'bot robot maquina maquinas robots bots ia chatbot contestador',
    bad: `pesim* horrible terrible nefast* lamentable patetic* vergonz* inaceptable indignante ridicul* asqueros*
      desastros* inutil* incompeten* inept* intolerable`,
    mad: 'hart* cansad* cabread* furios* indignad* enojad* enfadad* frustrad*',
    unit: 'minutos hora horas dias semana semanas mes meses',
    end: 'cancel* rescind* termin* doy den dar* dense dame deme cierr* cerrar* elimin* borrar anul*',
    contract:
      'contrato suscripcion cuenta membresia linea servicio servicios plan abono baja tarifa internet fibra',
    charge: 'cobr* cargo cargos cargaron debitaron descont* factur* recibo pago importe',
  },
  families: {
    request: `
      @talk, 4 con, 4 @person @anyone
      @talk, @person
      ^ con, 3 @person
      @link, 2 con a al, 4 @person @anyone
      pon*, un una al, @person
      @want, a?, 1 un una al otro otra algun el la su mi de?, @person
      ! persona, para por
      ayuda atencion trato asistencia soporte servicio cliente, humana humano personalizada manual
      devuelv*, la, llamada
      quiero necesito, a?, alguien
      @person @anyone, 2 contact* atienda atender* ayude hablar resuelva conteste entienda
      atiend* atend* ayude conteste, 2 @person alguien
      hay, 2 @person alguien, 1 ahi aqui disponible real humano atendiendo que con
      @person, en, vivo
      @person alguien ser, real verdadera viv* fisica humano
      @person, 1 por x, favor fabor fa
      ! por cada segunda misma primera, persona
      llameme llamame llamadme marquenme marcame llamarme llamen*
      me, pued* podr*, llamar* marcar contactar
      pued* podr* @want, 1 me que una, 1 me?, llamar llamen llame llamada contacten marquen
      no, 3 @talk quiero, 3 @bot
      hart* cansad* basta dej*, 4 @bot
      ! no, 1 @want hace queria, 1 @talk que falta llam*, 4 @person @anyone llam*
      ! no, @want, 2 @person
      ! sin, 2 @person @talk, 3 @person
      ! ya ayer cuando despues he hemos, 1 hable hablado hablamos llame contacte, 3 con, 3 @person @anyone
      ! eres es sos soy, un una usted tu, 2 @person @bot
      ! estoy, hablando, 3 @person @bot
      ! quien cual cuando como, es se son sera, 1 mi el la su llama, @person
      ! @person repartidor mensajero @anyone, 1 me que, 2 dijo iba llamaria atendio prometio comento llamo
      ! dij* prometi* qued* iba*, 3 llam*
      ! no, me?, llam*
      ! agreg* añad* cambi*, 3 @person
    `,
    frustration: `
      .7 @bad
      .8 @bad mal mala, 2 servicio atencion empresa compañia trato soporte app
      .8 mierda puta puto putos carajo verga joder* cojones chinga* pinche* gilipoll* pendej* cabron*
      .7 estafa* ladron* robo sinverguenza* timo timador* mentiros* idiota* estupid* imbecil* asco basura
      ! @bot denunci* sufri victima, 4 robo estafa
      ! robo estafa, 1 de del
      ! de, basura
      .6 es vaya menud* un una que, verguenza broma burla desastre abuso pesadilla porqueria
      .7 falta, de, respeto seriedad
      .5 siempre, 1 lo, mismo
      .6 @mad, 1 de con por ya
      .6 estoy estamos muy, 2 @mad molest* decepcion*
      .7 hasta, 1 narices huevos coronilla madre gorro
      .7 el, colmo
      .6 tercera cuarta quinta sexta decima enesima 3a 4a 3ra, vez
      .6 tres cuatro cinco diez mil varias muchas 3 4 5 cuantas, veces llamadas correos mensajes
      ! veces, puedo al por
      .6 llevo llevamos, 3 @unit
      .6 @unit, 2 esperando sin
      .6 esperando, 3 @unit
      .6 nadie nunca jamas, 3 respond* contest* atiend* ayud* hace resuelv* solucion* sabe da volver*
      .6 no, 2 contestan responden soluciona* resuelven cumplen sirve*, 1 nada para mis a
      .45 sigo seguimos todavia aun sigue, sin esperando igual no
      ! todavia aun, no, he
      .45 no, 2 funciona sirve anda
      .7 me, 1 est* toma*, 1 tomando vacilando el jodiendo mintiendo
      .75 gracias, por x, nada
      .6 perd*, 2 tiempo paciencia
      .6 mient* mentira* engaña*
      .6 me nos, 1 ignora* colga* cuelgan
      .45 decepcion* insatisfech* descontent* queja disgustad*
      ! como donde puedo, 3 queja
    `,
    urgency: `
      .9 urgente* urgencia emergencia urge
      ! no, 2 urgente* prisa urge
      ! numero, 2 emergencia
      .8 inmediat*
      .8 cuanto lo, antes
      .8 ahora ya hoy, mismo
      .75 no, 1 puedo puede, esperar
      .75 @want tiene soluciona* resuelv*, 5 hoy ya ahora rapido
      .75 vuelo viajo sale boda, 5 hoy mañana hora*
      .7 prisa apur*
    `,
    distress: `
      .6 desesperad* angusti* devastad* asustad* llorando panico ansiedad suplico
      .6 no, se, que, hacer
      .6 no, puedo, mas
      .7 mi mis, 2 murio falleci* cancer hospital muert*
      .6 viud* funeral desahuci*
      .6 perdi, mi, 1 trabajo casa hijo hija
    `,
    harm: `
      cortar*, 2 venas
      suicid* matarme cortarme ahorcarme lastimarme autolesi*
      ! matarme, 1 risa
      quiero quisiera prefiero gustaria ganas, 2 morir morirme desaparecer
      ! morir morirme, de, risa
      quitarme acabar terminar, 2 mi, vida $
      no, 3 quiero ganas sentido pena, 2 vivir vida
      me la, 1 pega golpe* maltrat* viol* amenaz*, 2 muerte marido pareja
      marido pareja novio padre, me, pega golpea amenaza
      violencia, domestica genero
      no, 2 respir*
      sobredosis infarto inconsciente convuls* ambulancia monoxido
      dolor, 2 pecho
      huele olor fuga escape, 2 gas
    `,
    legal: `
      abogad* demanda* denunci* juzgado* tribunal*
      ! abogad*, de
      ! soy alta mucha me, 1 abogad* demanda*
      accion* medidas via vias, legal* judicial*
      ir ire* voy acudir llevar*, 3 corte justicia juez juicio
      hoja* libro, de, reclama*
      profeco indecopi sernac facua ocu omic condusef
      defensa oficina proteccion en, 2 consumidor* consumo
    `,
    churn: `
      @end, 3 @contract
      ! @end, 3 pedido reserva cita vuelo compra boletin newsletter cargo pago tarjeta alta
      ! no, 2 @end, 3 @contract
      ! dar* dame deme, 2 servicio plan linea cuenta tarifa internet fibra
      ! baja, 2 boletin newsletter correos lista
      me, cambio paso, a
      me, voy vamos ire cambiare, a con de, 2 otr* competencia aqui ustedes vosotros
      cambiar cambiarme cambio pasarme irme migrar, 3 compañia operador* proveedor banco competencia aseguradora
      portabilidad
      no, 1 quiero deseo voy, 1 seguir continuar ser, 2 cliente servicio ustedes vosotros
      nunca no, 1 volver*, 3 ustedes comprar usar
      perd*, un a otro, 1 cliente
      no, 1 renov*
    `,
    'billing-dispute': `
      reembols* reintegr* contracargo
      ! politica, 2 reembols*
      devuel* devolv* devolucion regres*, 3 dinero plata importe pago
      @charge, 3 doble dos duplicad* indebid* incorrect* demas extra equivocad* mal
      no jamas nunca, 2 reconozco autoric* hice contrate corresponde pedi, 4 @charge compra
      @charge, 2 desconocid* fraudulent* injust* reconozco
      por x, que, 4 cobr* cargo
      porque, 3 cobr*
      me nos, 2 cobraron cobrado cobran descontaron quitaron, 4 dinero de sin un una euros mas
    `,
    rejection: `
      no, 2 ayud* sirv* funcion* resuelv* soluciona respond*
      no, es era fue, lo, que
      ya, 1 lo he?, hice intent* prob* dije
      no, me, 1 entiend* entendiste escuch*
      sig*, igual sin
      lo, mismo
    `,
    acceptance: `
      gracias agradec* perfecto genial excelente vale listo solucionado resuelto entendido
      ! gracias, por, nada
      ! no, 2 perfecto resuelto solucionado listo
      ya ahora, 1 funcion* pude
    `,
    hedge: `
      .4 no, 2 segur* certeza
      .5 no, 2 encontr* entend* encuentro
    `,
    refusal: `
      .6 no, 1 puedo podemos posible, 2 ayudar* acceder realizar hacer responder
      .6 siento lamento lamentablemente, 4 no
    `,
  },
};
