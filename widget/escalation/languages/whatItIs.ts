/**
 * How people ask whether there is a person or a machine, in the languages of the chat: data only, in the notation of
 * `hearing/notation.ts`. What asks for a person is a request, and not in here.
 */
export const whatItIs = {
  classes: {
    ar: 'إنسان بشر بشري روبوت بوت شخص حقيقي حقيقية آلي آلة ذكاء',
    ca: 'humà humana persona robot bot chatbot ia màquina real',
    cs: 'člověk* robot* bot bota botem chatbot* stroj* skutečn* živ* ai umělá osob* počítač*',
    de: 'mensch* bot roboter chatbot ki maschine computer person echt* programm automat',
    el: 'άνθρωπ* ρομπότ bot chatbot μηχαν* αληθιν* πραγματικ* ai υπολογιστ*',
    en: 'human humans person bot robot chatbot ai machine computer real alive automated software',
    es: 'human* persona robot bot chatbot ia máquina real computadora ordenador',
    eu: 'gizaki* robot* bot* pertsona* makina* benetako* aa',
    fi: 'ihmi* robot* botti botille botin chatbot* tekoäly* kone koneen koneelle oikea* ai',
    fr: 'humain* robot bot chatbot ia machine personne vrai* ordinateur programme automate',
    he: 'אדם אנוש אנושי אנושית רובוט בוט מכונה אמיתי אמיתית בינה',
    hi: 'इंसान इन्सान मनुष्य मानव रोबोट बॉट बोट मशीन व्यक्ति असली एआई चैटबॉट insan insaan robot bot machine human',
    hu: 'ember* robot* bot bottal chatbot* gép géppel valódi mesterséges ai',
    it: 'uman* persona robot bot chatbot ia macchina vera vero reale computer intelligenza',
    nl: 'mens* robot bot chatbot ai machine persoon echt* computer',
    nordic:
      'människa människan menneske robot* bot chatbot* ai ki maskin* person riktig* rigtig* ekte ægte äkta dator* datamaskin* computer*',
    pl: 'człowiek* robot robotem bot bota botem chatbot* maszyn* automat* prawdziw* osobą żywy sztuczn* ai',
    pt: 'human* pessoa robô bot chatbot ia máquina real computador',
    ro: 'om omul robot robotul bot botul chatbot* uman* persoană mașină real* ai ia inteligență',
    ru: 'человек робот бот машина живой живая настоящий настоящая реальный реальная чатбот ии программа автоответчик',
    withRu: 'человеком роботом ботом машиной живым реальным настоящим чатботом программой ии',
    tr: 'insan* robot* bot botla chatbot* makine* gerçek yapay kişi*',
    uk: 'людина робот бот машина жива живий справжня справжній реальна чатбот ші програма',
    withUk: 'людиною роботом ботом машиною живою справжньою чатботом програмою ші',
  },
  phrases: `
    are r, you u ya, 3 @en
    ! are r, you u ya, for, real
    ! are r, you u ya, 2 able going
    am im, 1 i, 1 actually really, talking speaking chatting texting typing dealing, 3 @en
    am, i, talking speaking chatting, 3 @en
    who what, am, i, 1 talking speaking chatting
    ^ who what, are r, you u $
    is this that, 3 @en, 1 $
    is, this, 2 bot robot chatbot human
    youre, 2 bot robot chatbot ai machine, right $
    @en, or, 2 @en

    bist sind, 1 du sie ihr, 3 @de
    ! bist sind, 1 du sie, 2 sicher
    spreche rede schreibe chatte, ich, 4 @de
    ist, das dies, 2 @de
    du sie, bist sind, 2 bot roboter chatbot ki maschine mensch
    @de, oder, 2 @de

    es êtes, 1 tu vous, 3 @fr
    tu vous, es êtes, 3 @fr
    je, parle discute, 4 @fr
    parle, je, 4 @fr
    cest, 1 robot bot chatbot ia machine humain
    @fr, ou, 2 @fr

    eres, 3 @es
    es, usted, 3 @es
    usted, es, 2 @es
    estoy, 1 hablando chateando escribiendo, 3 @es
    hablo, con, 2 @es
    esto, es, 2 robot bot chatbot ia máquina
    @es, o, 2 @es

    você voce vc tu, é e és es, 3 @pt
    és, 2 @pt
    estou, 1 falando falar conversando conversar, 3 @pt
    falo, com, 2 @pt
    isto isso, é, 2 robô bot chatbot ia máquina
    @pt, ou, 2 @pt

    sei siete, 3 @it
    tu, sei, 3 @it
    lei, è e, 3 @it
    sto, parlando chattando scrivendo, 3 @it
    parlo, con, 2 @it
    @it, o, 2 @it

    ben bent, 1 je jij u, 3 @nl
    praat spreek chat, ik, 3 @nl
    is, dit, 2 @nl
    @nl, of, 2 @nl

    är er, 1 du ni i, 3 @nordic
    pratar talar chattar skriver taler snakker chatter, jag jeg, 3 @nordic
    är er, det detta dette, 2 bot robot chatbot maskin människa menneske
    @nordic, eller, 2 @nordic

    oletko oletteko, 3 @fi
    puhunko juttelenko chattaanko keskustelenko, 2 @fi
    onko, tämä, 2 @fi
    @fi, vai, 2 @fi

    jesteś, 3 @pl
    rozmawiam piszę czatuję, z ze, 2 @pl
    czy, 1 pan pani to, 1 jest, 2 @pl
    @pl, czy, 2 @pl

    jste jsi, 2 @cs
    mluvím píšu chatuji komunikuji, s se, 2 @cs
    @cs, nebo, 2 @cs

    ești sunteți, 3 @ro
    vorbesc discut, cu, 3 @ro
    @ro, sau, 2 @ro

    ets sou, 3 @ca
    estic, parlant xatejant, 3 @ca
    parlo, amb, 2 @ca

    estou, falando, 2 persoa humano robot bot
    falo, con cun cunha, 2 @es persoa
    es, 1 unha un, persoa humano robot bot
    vostede, 2 persoa humano robot bot

    @eu, 1 zara
    zara, 2 @eu
    @eu, 1 hizketan hitz* ari, 2 naiz

    @hu, 1 vagy vagytok
    @hu, 1 beszélek chatelek írok

    είσαι είστε, 3 @el
    μιλάω μιλώ συνομιλώ, 1 με, 2 @el
    @el, ή, 2 @el

    @tr, 1 mısın mısınız misin misiniz musun musunuz
    @tr, 2 konuşuyorum yazışıyorum görüşüyorum

    вы ты, 2 @ru
    говорю разговариваю общаюсь переписываюсь, с со, 2 @withRu
    это, 1 бот робот чатбот человек
    @ru, или, 2 @ru

    ви ти, 2 @uk
    розмовляю спілкуюся говорю, з із, 2 @withUk
    це, 1 бот робот чатбот людина
    @uk, чи, 2 @uk

    أنت أنتم حضرتك, 2 @ar
    أتحدث أتكلم أحكي اكلم, 1 مع إلى, 2 @ar
    @ar, أم أو, 2 @ar

    אתה את אתם, 2 @he
    מדבר מדברת משוחח משוחחת מתכתב מתכתבת, עם, 2 @he
    זה, 1 בוט רובוט
    @he, או, 2 @he

    आप तुम, 3 @hi, 1 है हैं हो
    मैं, 3 @hi, 1 से, 2 बात
    aap tum, 3 @hi, ho hai hain
    @hi, या, 2 @hi

    人, 間, で, す
    ロ, ボ, ッ, ト, で, す
    ボ, ッ, ト, で, す
    機, 械, で, す
    ai, で, す
    は, 人, で, す
    人, 間, と, 2 話 会 喋
    ト, と, 2 話 会 喋

    你 您, 是, 2 人
    你 您, 是, 不, 是, 2 人 ai
    你 您, 是, ai
    ^ 是, 1 真, 人, 吗 嗎
    ^ 是, 机 機, 器, 人
    在, 1 跟 和 与 與, 2 人 ai, 1 说 說 聊 讲 講 话 話 对 對

    사람인가요 사람이에요 사람이세요 사람이야 사람입니까 사람인지 사람이신가요 사람이신지
    로봇인* 로봇이* 봇인* 봇이에요 봇이야 봇입니까 챗봇인* 챗봇이* 기계인* 인간인* ai인* ai예요 ai야 ai입니까
    진짜, 사람*, 맞* $
    사람과 사람이랑 사람하고 로봇과 로봇이랑 봇이랑 ai와, 1 대화* 얘기* 이야기* 채팅*, 1 있나* 있는* 건가* 중인*
  `,
} as const;
