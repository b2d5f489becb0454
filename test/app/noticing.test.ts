import { describe, expect, it, vi } from 'vitest';
import { run } from '../../widget/app/conversationRun.ts';
import { asksWhatItIs } from '../../widget/app/noticing.ts';
import { blank } from '../../widget/conversation/memory.ts';
import { familyOf } from '../../widget/escalation/hearing/notation.ts';
import { findAll } from '../../widget/escalation/hearing/phrases.ts';
import { looksForeign } from '../../widget/escalation/languages/foreign.ts';
import { eventOf } from '../../widget/model/line.ts';
import { playedPorts } from '../fakes/ports.ts';

const hearing = { familyOf, findAll, looksForeign };

/** As a customer asks, in every language that the chat speaks. */
const asked: Readonly<Record<string, readonly string[]>> = {
  ar: ['هل أنت إنسان؟', 'هل أنت روبوت؟', 'هل أتحدث مع شخص حقيقي؟'],
  ca: ['Ets humà o un robot?', 'Estic parlant amb una persona real?'],
  cs: ['Jste člověk nebo robot?', 'Mluvím s člověkem?'],
  da: ['Er du et menneske?', 'Taler jeg med en robot?'],
  de: ['Sind Sie ein Mensch?', 'Bist du ein Bot?', 'Spreche ich hier mit einem echten Menschen?'],
  el: ['Είσαι άνθρωπος;', 'Μιλάω με ρομπότ;'],
  en: [
    'Are you a human?',
    'are u real',
    'Am I talking to a real person?',
    'is this a bot?',
    'Bot or human?',
    'who am I talking to',
  ],
  es: ['¿Eres humano?', '¿Es usted una persona real?', '¿Estoy hablando con un robot?'],
  eu: ['Gizakia zara?', 'Robot batekin hizketan ari naiz?'],
  fi: ['Oletko ihminen?', 'Puhunko robotille?'],
  fr: ['Êtes-vous un humain ?', 'Tu es un robot ?', 'Est-ce que je parle à une vraie personne ?'],
  gl: ['Es unha persoa?', 'Falo cunha persoa ou cun robot?'],
  he: ['אתה בן אדם?', 'אני מדבר עם רובוט?'],
  hi: ['क्या आप इंसान हैं?', 'क्या मैं रोबोट से बात कर रहा हूँ?', 'kya aap insaan ho'],
  hu: ['Ember vagy?', 'Robottal beszélek?'],
  it: ['Sei un essere umano?', 'Sto parlando con un robot?', 'Lei è una persona vera?'],
  ja: ['あなたは人間ですか？', 'これはロボットですか', 'AIですか？', '人間と話していますか'],
  ko: ['사람인가요?', '로봇이에요?', 'AI인가요?', '지금 사람이랑 대화하고 있는 건가요?'],
  nb: ['Er du et menneske?', 'Snakker jeg med en robot?'],
  nl: ['Ben je een mens?', 'Praat ik met een robot?'],
  pl: ['Czy jesteś człowiekiem?', 'Czy rozmawiam z botem?'],
  pt: ['Você é um robô?', 'Estou falando com uma pessoa real?', 'És humano?'],
  ro: ['Ești om sau robot?', 'Vorbesc cu o persoană reală?'],
  ru: ['Вы человек?', 'Ты бот?', 'Я разговариваю с роботом?'],
  sv: ['Är du en människa?', 'Pratar jag med en robot?'],
  tr: ['İnsan mısınız?', 'Robot musun?', 'Bir insanla mı konuşuyorum?'],
  uk: ['Ви людина чи бот?', 'Я розмовляю з роботом?'],
  zh: ['你是人吗？', '您是真人还是机器人？', '你是不是机器人', '我在跟真人聊天吗？', '你是AI嗎'],
};

const notAsked = [
  'I want to talk to a human',
  'Can I speak to a real person please?',
  'Are you able to change my order?',
  'are you for real, three weeks?',
  'What are you doing with my data?',
  'My order #4892 is late.',
  'Are you open on Sunday?',
  'Do you sell coffee machines?',
  'Ich möchte mit einem Menschen sprechen',
  'Sind Sie sicher?',
  'Je veux parler à un humain',
  'Quiero hablar con una persona',
  'Voglio parlare con una persona',
  'Хочу поговорить с человеком',
  '我想找真人客服',
  '人と話したいです',
  '사람과 통화하고 싶어요',
  'Er der levering på søndag?',
  'Vill prata med en människa',
];

describe('a customer who asks what they are talking to', () => {
  it.for(Object.entries(asked))('is understood in %s', ([, questions]) => {
    expect(questions.filter((one) => !asksWhatItIs(one, hearing))).toEqual([]);
  });

  it('is told from one who asks for a person, or for anything else', () => {
    expect(notAsked.filter((one) => asksWhatItIs(one, hearing))).toEqual([]);
  });

  it('is told so by the chat itself, once, whatever the AI says', async () => {
    const { say, answer, heads } = talk();
    say('Are you a human?');
    await vi.waitFor(() => expect(heads()).toEqual(['customer', 'note-ai']));
    answer('Yes, I am Anna, and quite human.');
    await vi.dynamicImportSettled();
    expect(heads()).toEqual(['customer', 'note-ai', 'ai']);
  });

  it('still gets an answer of the AI, and is told again when they ask again', async () => {
    const { say, answer, heads, run: chat, ports } = talk();
    say('Are you a bot?');
    await vi.waitFor(() => expect(heads()).toContain('note-ai'));
    expect(ports.asked).toHaveLength(1);
    answer('I am an AI.');
    say('So am I talking to a bot or a person?');
    await vi.waitFor(() => expect(heads().filter((one) => one === 'note-ai')).toHaveLength(2));
    expect(ports.asked).toHaveLength(2);
    expect(chat.now().view.mode).toBe('bot');
  });
});

describe('an answer in another language than the question', () => {
  const german = 'Ich habe meine Bestellung noch nicht bekommen, wo ist sie denn jetzt?';
  const english = 'Your order has left our warehouse and will be with you in two days.';

  it('is said to be in another, once', async () => {
    const { say, answer, notes } = talk();
    say(german);
    answer(english);
    await vi.waitFor(() => expect(notes()).toEqual([{ kind: 'note-language', language: 'en' }]));
    say('Ich verstehe das leider nicht, bitte auf Deutsch antworten.');
    answer('We will send you a message when it is there. You can follow it on our site.');
    await settled();
    expect(notes()).toHaveLength(1);
  });

  it('is said of one that goes on in English when the customer has gone on in their own language', async () => {
    const { say, answer, notes } = talk();
    say('Hi there, I have a question about my order.');
    answer('Of course, what is it that you would like to know about your order?');
    say('Can you please help me with this?');
    answer('Yes, I can help you with that. What is the number of your order?');
    say(german);
    answer(english);
    await vi.waitFor(() => expect(notes()).toEqual([{ kind: 'note-language', language: 'en' }]));
    say('4892');
    answer('Danke, Ihre Bestellung hat das Lager verlassen und ist in zwei Tagen bei Ihnen.');
    await settled();
    expect(notes()).toHaveLength(1);
  });

  it('is not said of one that follows the customer from their own language into English', async () => {
    const { say, answer, notes } = talk();
    say(german);
    answer('Ihre Bestellung hat das Lager verlassen und ist in zwei Tagen bei Ihnen.');
    say('Can you tell my wife in English when it will be there?');
    answer(english);
    await settled();
    expect(notes()).toEqual([]);
  });

  it.for([
    [
      'the same',
      german,
      'Ihre Bestellung hat das Lager verlassen und ist in zwei Tagen bei Ihnen.',
    ],
    ['too short to tell', 'hola', english],
    ['English', 'Where is my order, please? It is late and I need it.', english],
    ['one that is not known', 'Var är mitt paket? Det skulle ha kommit i går.', english],
  ] as const)('is not said of one that is in %s', async ([, question, reply]) => {
    const { say, answer, notes } = talk();
    say(question);
    answer(reply);
    await settled();
    expect(notes()).toEqual([]);
  });
});

/** What is fetched has come, and has been gone by. */
async function settled(): Promise<void> {
  await vi.dynamicImportSettled();
  await vi.dynamicImportSettled();
}

function talk() {
  const ports = playedPorts();
  const chat = run(ports, blank('c', 'a', '2026-11-22T10:00:00.000Z'), () => {});
  const lines = () => chat.now().memory.lines;
  return {
    ports,
    run: chat,
    say: (text: string) => chat.tell({ type: 'customer.said', text }),
    answer: (text: string) => {
      ports.botSays({ type: 'bot.wrote', text });
      ports.botSays({ type: 'bot.finished' });
    },
    heads: () => lines().map((line) => eventOf(line)?.kind ?? line.from),
    notes: () => lines().flatMap((line) => eventOf(line) ?? []),
  };
}
