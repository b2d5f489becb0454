import { pt } from '../../../widget/escalation/languages/pt.ts';
import { speaks } from './speaks.ts';

speaks(pt, {
  requests: `
    atendente por favor
    Quero falar com uma pessoa
    qro fla com um atendente
    Posso falar com alguém do suporte?
    falar com atendente
    quero falar com umano
    Me passa para um humano
    atendimento humano
    Gostaria de ser atendido por uma pessoa de verdade
    Preciso de um atendente real
    Tem alguém aí?
    me liga por favor
    Podem ligar-me amanhã?
    não quero falar com robô
    to cansada de falar com máquina
    chama o gerente
    transfere-me para um assistente, por favor
    quero um operador
    operador
    tem algum telefone que consiga falar com vcs ??
    quero falar com seu supervisor
    com um humano pfv
    atendete por favor
    Há alguma pessoa real com quem possa falar?
    poderia me transferir pra um consultor
  `,
  lookAlikes: `
    quero adicionar uma pessoa ao plano
    posso ligar pra loja?
    não quero um atendente
    Você é uma pessoa ou um robô?
    Estou falando com um humano?
    Seu atendente me disse que chegaria na sexta
    Não precisa me ligar
    Não quero falar com ninguém
    não quero falar com um atendente
    Quem é o meu gerente?
    O entregador disse que ia me ligar
    Já falei com um atendente ontem
    Quanto custa por pessoa?
    o ar condicionado não liga
    posso passar a assinatura pra outra pessoa?
    dá para mudar o endereço sem falar com um atendente?
    Onde está o meu pedido?
    não sou um robô
  `,
  angry: `
    O atendimento de vocês é péssimo
    é a terceira vez que entro em contato
    Estou esperando há duas semanas
    tô de saco cheio
    isso é uma palhaçada
    obrigado por nada
    que merda de aplicativo
    vocês estão de brincadeira?
    ninguém resolve meu problema
    Que falta de respeito
    cobraram indevidamente e ninguém responde
  `,
  calm: `
    Agora está tudo certo
    O seguro cobre roubo de celular?
    A que horas abrem amanhã?
    Muito obrigada pela ajuda
    Quero trocar o endereço do meu pedido
    Quantas vezes por semana posso ir?
    de nada, bom dia
    Onde posso fazer uma reclamação?
    Ainda não sei qual plano escolher
    A cobrança está vindo em outro cartão
  `,
  urgent: `
    é urgente
    preciso disso hoje
    meu voo sai em duas horas
    o quanto antes, por favor
  `,
  harm: `
    quero morrer
    estou pensando em suicídio
    tem cheiro de gás na minha casa
    meu marido me bate
    ele não consegue respirar
  `,
  harmless: `
    quase morri de rir
    meu celular morreu
    quero pagar a conta de gás
  `,
  legal: `
    vou falar com meu advogado
    vou acionar o Procon
    vou processar vocês
    vou pôr no livro de reclamações
    tomarei as medidas judiciais cabíveis
  `,
  churn: `
    quero cancelar minha assinatura
    encerrem minha conta
    vou para a concorrência
    não quero mais ser cliente
    vou mudar de operadora
    quero rescindir o contrato
  `,
  staying: `
    quero cancelar meu pedido
    cancelar a reserva de amanhã
    não quero receber a newsletter
    quero trocar de plano
  `,
  billing: `
    fui cobrado duas vezes
    quero meu dinheiro de volta
    não reconheço essa compra
    por que me cobraram 30 reais?
    quero o estorno
  `,
  paying: `
    como pago a fatura?
    quanto custa o frete?
    quero mudar o cartão de pagamento
  `,
  rejections: `
    isso não me ajudou
    não foi isso que perguntei
    já tentei
    continua com o mesmo erro
  `,
  acceptances: `
    muito obrigado
    agora funciona, deu certo
  `,
});
