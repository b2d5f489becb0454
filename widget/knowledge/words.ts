/** Light English: enough to see that "deliveries", "delivered" and "Delivery?" are one word. */

/** The words of a text as they are compared: lower case, no accents, stems. */
export function wordsOf(text: string): readonly string[] {
  return piecesOf(text).map(stem);
}

/** Words that say nothing of what is asked. They still count a little: "how long" is not "how much". */
export function isFiller(word: string): boolean {
  return fillers.has(word);
}

/** 0…1, how much a word can tell, whatever the knowledge is about. */
export function emphasisOf(word: string): number {
  if (fillers.has(word)) return 0.2;
  return light.has(word) ? 0.5 : 1;
}

/** The words of a text as they were written, without marks. */
export function piecesOf(text: string): readonly string[] {
  return text
    .slice(0, longest)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '')
    .replace(/\be-(?=mail)/g, '')
    .split(/\s+/)
    .filter((piece) => !piece.includes('@') && !piece.includes('://'))
    .flatMap((piece) => piece.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((piece) => !/^\d{3,}$/.test(piece))
    .flatMap(pairs);
}

/** A question is a sentence or two; the rest of a pasted page would only cost time. */
const longest = 2000;

/** Scripts written without spaces are compared by pairs of signs. */
function pairs(piece: string): readonly string[] {
  if (!/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u.test(piece)) return [piece];
  const signs = piece.match(/./gsu) ?? [];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}

/** After Porter, 1980, with only the endings that matter in questions to a help desk. */
export function stem(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;

  const single = word.replace(/(?:(?<=ss|sh|ch|x|z)es|(?<=[^aeious])s|(?<=[aeo])s)$/, '');
  const whole = single.replace(/ie$/, 'y');
  for (const ending of endings) {
    const rest = whole.slice(0, -ending.length);
    if (whole.endsWith(ending) && rest.length >= 3 && /[aeiouy]/.test(rest)) return tidy(rest);
  }
  return tidy(whole);
}

const endings = ['ation', 'ment', 'ing', 'able', 'ed'];

/** `cancell` and `cancel`, `delivery` and `deliver`, `exchange` and `exchang`. */
function tidy(word: string): string {
  const bare = word.length > 4 ? word.replace(/[ey]$/, '') : word;
  return bare.length > 3 ? bare.replace(/([bdglmnprt])\1$/, '$1') : bare;
}

const irregular = new Map(
  Object.entries({
    paid: 'pay',
    pays: 'pay',
    bought: 'buy',
    sent: 'send',
    lost: 'lose',
    broke: 'break',
    broken: 'break',
    gave: 'give',
    given: 'give',
    took: 'take',
    taken: 'take',
    kept: 'keep',
    made: 'make',
    sold: 'sell',
    chose: 'choose',
    chosen: 'choose',
    stolen: 'steal',
    stole: 'steal',
    forgot: 'forget',
    forgotten: 'forget',
    spent: 'spend',
    arrival: 'arriv',
    cheque: 'check',
    postal: 'post',
    postage: 'post',
    pkg: 'packag',
    addr: 'address',
    acct: 'account',
    pwd: 'password',
    colour: 'color',
    jewellery: 'jewelry',
  }),
);

/** Stems, as `stem` makes them: every word of the list goes through it once. */
const fillers = new Set(
  `a about after again all also am an and any anybody anyone anything are as ask at b be because been before being both but by bye
  can cant come could couldnt currently cuz d dear did didnt do does doesnt doing dont each either else etc even ever every
  explain few find for friend from get getting give go going good got guys had has hasnt have havent having he hello help her here hey
  hi hiya him his how however i id if ill im in info information into is isnt it its ive just kind kindly know let like
  little long look looking lot m maam made make many may maybe me mean might mine more most much must my myself need needed no
  not now of off oh ok okay on once one only onto or other our out over per please pls plz possible question quick really regarding
  right s say see seem shall she should show sir so some somebody someone something somehow sorry still such sure t take team tell thank thanks
  that thats the their them then there these they theyre thing things think this those thru through to too toward u understand
  until up upon ur us use ve very via want wanted was wasnt way we well were what whats when where wheres whether
  which while who why will wish with within without wondering wont would wouldnt x y yeah yes yet you your youre yours r thx ty
  hows whens way ways today currently specific detail details`
    .split(/\s+/)
    .flatMap((word) => [word, stem(word)]),
);

/** Words of many trades: they tell something, but never the whole of it. */
const light = new Set(
  `put use order buy work come start try day days week weeks month time new good old two one three first last next both
  again big already am pm please reach best name keep`
    .split(/\s+/)
    .map(stem),
);
