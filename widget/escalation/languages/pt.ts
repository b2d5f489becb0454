import type { Language } from './language.ts';

export const pt: Language = {
  tag: 'pt',
  classes: {
    person: `pessoa% umano humano% human* atendente% agente% agentes assistente operador% operador* consultor%
      consultor* gerente% supervisor% supervisor* representante responsável superior chefe gestor* funcionári* especialista`,
    anyone: 'alguém% suporte atendimento equipe equipa central apoio sac gente pessoal ser',
    company: `um uma o a os de do da com pra para pf pfv pfvr favor pls real verdade verdadeir* vivo quero queria
      preciso gostaria falar fala me passa passe oi olá bom boa dia tarde noite sim agora já só outro outra cliente ao
      humanizado obrigad* urgente tem`,
    talk: 'falar% fala fale falo fla falr conversar% dialogar tratar contatar contactar comunicar',
    link: 'passa passe passem passar transf* conect* lig* encaminh* direcion* coloca* põe bota',
    want: 'quero qro queria quer precis* gostaria desejo exijo solicito prefiro peço manda necessito',
    bot: 'robô robôs bot bots máquina máquinas ia chatbot gravação',
    bad: `péssim* horrível ridícul* lamentável vergonh* inaceitável inadmissível absurd* nojento* incompetent* inútil
      patétic* terrível precári* revoltante desrespeito* palhaç* descaso`,
    mad: 'irritad* revoltad* indignad* chatead* furios* frustrad* estressad* insatisfeit* decepcionad*',
    unit: 'minutos hora horas dias semana semanas mes meses',
    end: 'cancel* encerr* rescind* termin* exclu* fech* desativ* apagar anular deletar',
    contract:
      'contrato assinatura conta plano linha serviço serviços matrícula internet adesão subscrição tarifário',
    charge: 'cobr* fatura debit* descont* boleto pagamento valor mensalidade',
  },
  families: {
    request: `
      @talk, 3 com c cm, 4 @person @anyone
      com, quem, 3 @talk
      @talk, @person
      @talk, 1 com c, vcs vocês vc
      ^ com, 2 @person
      @link, 3 com para pra p a ao, 3 @person @anyone
      @link, seu o um, @person
      @want, @person
      contat*, 1 @person
      quero preciso, alguém
      chama*, 2 @person
      @want, 1 um uma de do o a outro algum, 1 @person
      @want, 2 atendimento ajuda suporte atendido, humano humana pessoal humanizado
      atendimento suporte ajuda serviço, humano humana humanizado
      tem há existe, 2 @person alguém, 1 aí real online disponível que para
      pessoa ser alguém, real humano verdade viva física
      @person @anyone, 3 contato atend* ligar ligue liga
      atendid*, 2 @person alguém
      @person, 1 por, favor fvr
      ! por cada mesma outra, pessoa
      me, 1 liga ligue* ligar ligassem ligam
      lig* telefon* contact*, me nos
      lig*, pra para, mim
      telefone, 2 falar
      pod* quero gostaria, 2 ligar telefonar, 1 me mim volta
      não chega cansad* para pare, 4 @bot
      ! não, 1 sou, 2 @bot
      ! não, 1 @want, 1 @talk que de, 3 @person @anyone lig*
      ! não, 1 @want, 1 @person
      ! não, 2 lig* me
      ! sem, 1 @talk precisar, 4 @person @anyone
      ! já ontem quando depois, 1 falei conversei liguei falamos, 3 @person @anyone
      ! é és você vc sou tu, um uma é és, 1 @person @bot um
      ! estou to, falando falar, 3 @person @bot
      ! quem qual, 1 é são meu minha, 1 @person
      ! disse*, 4 lig*
      ! @person entregador motoboy estafeta ele ela, 1 disse falou ficou ia
      ! adicion* trocar mudar, 3 @person
      ! reclamar, de, 1 @person
    `,
    frustration: `
      .7 @bad
      .7 serviço atendimento app empresa suporte, 2 @bad lixo merda bosta ruim porcaria fraco
      .8 merda* porra caralho foda* fode* bosta puta pqp vsf fdp
      .7 ladrão ladrões ladra golp* roub* palhaç* mentiros* idiota* imbecil* safad* vigarist* lixo aldrab*
      ! fui vítima suspeit* cobre seguro, 2 golp* roub*
      .6 é que uma um isso, 2 vergonha piada brincadeira desastre pesadelo sacanagem
      .75 falta, de, respeito vergonha consideração
      .7 estou to fiquei muito tão, 2 @mad
      .7 cansad* farto farta saco, 1 de cheio disso
      .7 @mad, 1 com pelo
      .6 terceira quarta quinta décima 3a 4ª, vez mensagem
      ! vezes, por
      .6 três quatro cinco dez mil várias 3 4 5 quantas inúmeras, vezes ligações mensagens emails
      .6 faz há tem estou espero esperando, 3 @unit, 3 esper* sem tent* que e aguard*
      .6 @unit, 1 esper* aguard* tentando sem
      .6 esperando aguardando, 2 @unit
      .6 ninguém nunca, 3 respond* atend* ajud* resolv* faz sabe liga retorn* dá
      .6 não nem, 1 respond* resolv* atendem ajudam cumpr*, 1 nada meu o isso
      .45 ainda, 1 não sem nada
      ! ainda, não, 2 sei decid*
      .4 continua*, 3 sem não vindo erro
      .5 sempre, 1 mesm*
      .5 não, 3 consegu*, resolver tirar falar
      .4 não, 2 funciona* consigo consegui
      .7 tá está estão tão, 1 de me a, 2 brinca* sacanagem gozar zoando enganando
      .75 obrigad*, por pra, nada
      ! de, nada
      .6 perd*, 3 tempo paciência
      .6 mentira* mentem enrola* engana* descaso desliga*, na
      .5 cobr*, 2 indevid*
      .45 decepç* insatisf* reclam*
      ! como onde para posso, 3 reclam*
      .55 muito super tão, ruim mal demorad* difícil
      .6 nunca, mais
    `,
    urgency: `
      .9 urgent* urgência emergência
      ! não, 2 urgent* pressa
      ! número contato, 2 emergência
      .8 imediat*
      .8 agora, mesmo
      .8 quanto, antes
      .8 mais, rápido depressa breve, possível
      .75 não, 1 pod*, 1 esperar
      .75 precis* quero tem resolv*, 5 hoje já rápido agora
      .75 voo viajo viagem saio casamento cirurgia, 5 hoje amanhã hora*
      .7 pressa
    `,
    distress: `
      .6 desesper* angusti* arrasad* apavorad* chorando pânico ansiedade imploro
      .6 não, sei, 1 que mais, 1 fazer
      .6 não, aguento, mais
      .7 meu minha, 2 morreu faleceu câncer cancro hospital morte
      .6 falec* viúv* luto funeral despej*
      .6 perdi, meu minha o a, 1 emprego casa filh*
    `,
    harm: `
      suicid* matar, 1 me
      me, matar mato cortar enforcar
      ! morrer, de, rir
      quero queria vontade prefiro, 1 morrer
      tirar acabar, 2 minha, 1 vida $
      não, 2 quero vontade sentido vale, 2 viver
      me, 1 bate bateu agred* espanc* ameaç* estupr* violou
      violência, doméstica
      não dificuldade, 2 respir*
      overdose infarto enfarte inconsciente ambulância samu monóxido
      dor*, 2 peito
      cheiro vazamento fuga escape, 2 gás
    `,
    legal: `
      advogad*
      ! sou, advogad*
      process*, 1 judicial* vocês vcs los empresa
      procon anatel reclame reclameaqui deco anacom bacen ouvidoria asae
      justiça tribunal juizado judicial*
      medidas ação vias, legais cabíveis judicia*
      livro, de, reclamações
      defesa direito* proteção, 1 consumidor
      denunci*, 4 vocês empresa consumidor
    `,
    churn: `
      @end, 4 @contract
      ! @end, 3 pedido reserva consulta voo compra newsletter aula cartão entrega pagamento cobrança
      ! não, 2 @end, 3 @contract
      ! se caso, eu?, cancelar
      quero gostaria desejo preciso como, 2 cancelar $
      vou quero, 1 mudar trocar ir migrar, 2 de para pra, 2 operadora banco empresa outra seguradora
      concorrente* concorrência portabilidade
      não, 1 quero vou, mais ser continuar, 2 cliente serviço vocês assin* usar contrato
      nunca, mais, 2 compr* uso usar volto contrat*
      perd*, 1 cliente
      não, 1 renov*
    `,
    'billing-dispute': `
      reembols* estorn* ressarc* indevid*
      ! política, 2 reembols*
      devol*, 3 dinheiro valor pagamento grana quantia
      dinheiro valor, de, volta
      volta, 2 dinheiro
      cobr* debit* descont* paguei factur*, 3 duas dobro duplic* mais errad* sem 2
      @charge, 2 errad* duplicad* incorret* desconhecid* abusiv* injust* fraudulent*
      não nunca, 2 reconheço autorizei fiz contratei solicitei pedi, 4 @charge compra transação
      por, que q, 4 cobr* descont* taxa
      porque pq, 3 cobr*
      me, cobraram descontaram debitaram
      estou fui sendo, 1 cobrad*
    `,
    rejection: `
      não, 2 ajud* funcion* resolv* adiant* respond* serv*
      não, 1 é foi era, 1 isso que
      já, 1 fiz tentei disse falei testei expliquei
      não, 1 entend*
      mesm*, coisa mensagem erro problema
      ainda, não
      continua*, 1 sem igual
    `,
    acceptance: `
      obrigad* agradeço perfeito ótimo excelente resolvido entendi consegui valeu show certo
      ! não, 2 entendi consegui resolvido certo
      ! obrigad*, por pra, nada
      funcionou deu, 1 certo
      agora, 1 funciona sim foi
      ! não, funcionou
    `,
    hedge: `
      .4 não, 2 certeza informações
      .5 não, 2 encontrei entendi localizei
    `,
    refusal: `
      .6 não, 1 posso podemos possível consigo, 2 ajudar acessar aceder realizar fazer responder
      .6 infelizmente desculpe lamento, 4 não
    `,
  },
};
