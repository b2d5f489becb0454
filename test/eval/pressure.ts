/** Messages of 4 kB that are made to be slow to read. The same ones each time. */

export type Pressure = { readonly shape: string; readonly text: string };

export const length = 4096;

/** What is said again and again until the message is full. */
const repeated: Readonly<Record<string, string>> = {
  'one word': 'agent ',
  'one word, no spaces': 'agent',
  'one letter': 'a',
  'one letter, spaced': 'a ',
  'two letters, no spaces': 'ab',
  'beginnings of a request': 'can i talk ',
  'beginnings of a request, longer': 'can i please talk to a ',
  'nearly a request': 'i want to speak to ',
  'requests, whole': 'let me talk to a real person. ',
  'refused requests': 'i do not want to talk to a person ',
  'beginnings of a threat': 'i will sue you and my ',
  'beginnings of leaving': 'i am going to cancel my ',
  'beginnings of a dispute': 'why was i charged for the ',
  'optional words': 'please just really only now ',
  'words between': 'not ever been so very really completely ',
  'misspelt people': 'agnet reprasentative humen opperator persn managr ',
  'nearly misspelt people': 'argent represents hymen operated parson manages ',
  'first letters of people': 'axxxxx rxxxxx hxxxxx pxxxxx oxxxxx mxxxxx sxxxxx ',
  'anger, whole': 'this is the worst service ever, i am furious! ',
  'anger, weak signs': 'still again never no not waiting ',
  'counter-phrases': 'i am not angry, not upset, fraud department ',
  'thanks and no': 'thanks but no, that did not help ',
  digits: '1234567890',
  'digits, grouped': '1,234,567.89 ',
  'digits, badly grouped': '1,2,3.4,5.6 ',
  'currency signs': '$€£¥₹',
  sums: '$1,234.50 1.234,50 € Rs. 1,00,000 CHF 1’200 ',
  'sums without a mark': 'the amount was 250 the total 40 ',
  'signs before digits': '$$$$$$$$1',
  emoji: '😡🤬👍🏽❤️‍🔥',
  'joined emoji': '👨‍👩‍👧‍👦',
  'angry emoji, spaced': '😡 ',
  'question marks': '?',
  'exclamation and question': '!?!? ',
  dots: '...',
  'nested brackets': '((([[[{{{"\'',
  'nested quotes': '"‘“\'',
  'one word, one sentence': 'why? ',
  apostrophes: "don't can't won't i'd'd'd'd ",
  'apostrophes, no words': "'’'’",
  hyphens: 'a-b-c-d-',
  shouting: 'WHERE IS MY ORDER ',
  'combining marks': 'á̂̃̄',
  'letters that fold': 'ßłøœæıى',
  'Chinese, no spaces': '我要找真人客服',
  'Japanese, no spaces': '人と話したいです',
  Korean: '상담원 연결해 주세요 ',
  'Arabic, right to left': 'أريد التحدث إلى موظف ',
  'right-to-left marks': '\u202Eagent\u202C\u200F ',
  'zero-width between letters': 'a\u200Bg\u200Be\u200Bn\u200Bt ',
  Hindi: 'मुझे किसी इंसान से बात करनी है ',
  'mixed scripts': 'agent агент 客服 وكيل एजेंट ',
  'look-alike letters': 'аgеnt реrsоn ',
  'all languages at once': 'ich je quiero voglio quero ik chcę bir mujhe not the ',
  'line breaks': '\n',
  'words on lines': 'help\nme\n',
  spaces: ' ',
  'tabs and words': 'help\t\t\t\t',
  'lone surrogates': '\uD83D',
  markup: '<b><i></b>&amp;&lt;',
  'an address': 'https://example.com/a?b=c&d=e#f/',
  'base 64': 'QmF0b24gaXMgYSBjaGF0IHdpZGdldA',
};

const complaint = `I ordered two lamps on 3 November and paid $189.90 with my card. Your site said four days. On the
ninth nothing had come, so I wrote to you and was told to wait. On the twelfth I called, was on hold for 40 minutes and
was passed around three times; the last person said it was "on its way". It was not. Yesterday a parcel arrived with one
lamp, and that one is broken. I have sent pictures twice. I have had the same canned answer three times. I would like my
money back for both, and I would like to know who decides this, because so far nobody does. `;

/** Long as they come, and as they come out of a hand. */
const written: readonly Pressure[] = [
  { shape: 'a long complaint', text: filled(complaint) },
  { shape: 'a long complaint, shouted', text: filled(complaint.toUpperCase()) },
  {
    shape: 'a long complaint, no punctuation',
    text: filled(complaint.replaceAll(/[^\p{L}\p{N} ]/gu, ' ')),
  },
  { shape: 'a long complaint, no spaces', text: filled(complaint.replaceAll(/\s/g, '')) },
  {
    shape: 'a long complaint, ends in a request',
    text: `${filled(complaint).slice(0, -30)} get me a human being please`,
  },
  { shape: 'random words', text: filled(randomWords(800)) },
  { shape: 'random letters', text: filled(randomWords(800).replaceAll(' ', '')) },
];

export const pressure: readonly Pressure[] = [
  ...Object.entries(repeated).map(([shape, piece]) => ({ shape, text: filled(piece) })),
  ...written,
];

function filled(piece: string): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** A linear congruential generator (Numerical Recipes): random enough, and the same for everybody. */
function randomWords(count: number): string {
  let state = 20_261_126;
  const next = (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
  const word = () =>
    Array.from({ length: 2 + next(8) }, () => String.fromCodePoint(97 + next(26))).join('');
  return Array.from({ length: count }, word).join(' ');
}
