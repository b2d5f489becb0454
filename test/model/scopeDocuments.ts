/** Scope documents by the thousand: right ones from their parts, and such with one thing wrong in them. */
import fc from 'fast-check';
import { defaultScope } from '../../widget/model/scope.ts';

export type Document = Readonly<Record<string, unknown>>;

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const act = fc.constantFrom('offer', 'escalate');
const handling = fc.constantFrom('bot', 'scored', 'human');
const text = fc.string({ maxLength: 12, unit: 'grapheme' });
const name = text.filter((one) => /\S/.test(one));
const texts = fc.array(text, { maxLength: 3 });
const tag = fc.constantFrom('en', 'de', 'pt-BR', 'zh-Hant', 'x');
const byLanguage = fc.dictionary(tag, texts, { maxKeys: 3, noNullPrototype: true });
const sum = fc.double({ min: 0, max: 1e9, noNaN: true });
const money = fc.record({ value: sum, currency: fc.constantFrom('USD', 'EUR', 'JPY') });
const seconds = fc.integer({ min: 1, max: 86_400 });
const count = fc.integer({ min: 1, max: 100 });
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));
const span = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .filter(([from, to]) => from < to)
  .map((times) => times.map(clock).join('-'));

/** Whatever may be left out is, now and then. */
function partly<Shape>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) {
  return fc.record(shape, { requiredKeys: [], noNullPrototype: true });
}

function withNeeded<Shape, Key extends keyof Shape>(
  shape: { [One in keyof Shape]: fc.Arbitrary<Shape[One]> },
  needed: Key[],
) {
  return fc.record(shape, { requiredKeys: needed, noNullPrototype: true });
}

export const documents: fc.Arbitrary<Document> = partly({
  $schema: fc.constantFrom('https://example.com/scope.schema.json', './scope.schema.json'),
  version: text,
  owner: text,
  reviewBy: fc.option(date),
  ai: partly({ name: fc.stringMatching(/^[\p{L} ]{1,60}$/u), can: texts, cannot: texts }),
  intents: fc.array(
    withNeeded(
      {
        id: name,
        handling,
        minConfidence: fraction,
        costOfFailure: fc.constantFrom('low', 'medium', 'high'),
        examples: texts,
      },
      ['id', 'handling'],
    ),
    { maxLength: 3 },
  ),
  otherIntents: handling,
  triggers: partly({
    request: partly({
      do: act,
      phrases: byLanguage,
      except: byLanguage,
      nouns: byLanguage,
      exceptNouns: byLanguage,
    }),
    scope: partly({ do: act, outOfScope: fraction }),
    confidence: partly({ below: fraction, do: act }),
    sentiment: partly({
      frustration: fraction,
      urgency: fraction,
      distress: fraction,
      do: act,
      harm: partly({
        do: fc.constantFrom('offer', 'escalate', 'ignore'),
        say: fc.dictionary(tag, text, { maxKeys: 2, noNullPrototype: true }),
      }),
    }),
    topics: fc.array(
      withNeeded({ id: name, amountOver: money, phrases: byLanguage, nouns: byLanguage, do: act }, [
        'id',
        'do',
      ]),
      { maxLength: 3 },
    ),
    repetition: partly({ sameQuestion: count, failedAnswers: count, turns: count, do: act }),
    failure: partly({ do: act }),
  }),
  tiers: fc.array(
    withNeeded(
      {
        id: name,
        when: partly({
          ltvOver: sum,
          segment: text,
          tier: text,
          verified: fc.boolean(),
          topic: text,
          amountOver: money,
          intent: text,
          costOfFailure: fc.constantFrom('medium', 'high'),
        }),
        stricter: fraction,
        offersBecomeEscalations: fc.boolean(),
      },
      ['id', 'when'],
    ),
    { maxLength: 2 },
  ),
  approvals: fc.array(withNeeded({ action: name, amountOver: money, tier: name }, ['action']), {
    maxLength: 2,
  }),
  deadlines: partly({
    offerSeconds: seconds,
    approvalSeconds: seconds,
    deliverySeconds: seconds,
    waitSeconds: seconds,
  }),
  hours: fc.option(
    withNeeded(
      {
        timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC'),
        weekly: partly({
          mon: fc.array(span, { maxLength: 2 }),
          wed: fc.array(span, { maxLength: 2 }),
          sun: fc.array(span, { maxLength: 2 }),
        }),
        closed: fc.array(date, { maxLength: 2 }),
        slotMinutes: fc.integer({ min: 5, max: 1440 }),
      },
      ['timeZone', 'weekly'],
    ),
  ),
  review: partly({ sampleShare: fraction, always: texts, bar: partly({ lowerBound: fraction }) }),
});

const garbage = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', 'NaN', '0.5', -1, -0.001, 1.5, Infinity, 86_401, 0),
  fc.constantFrom<unknown>([], {}, [[]], [{}], 'escalte', 'usd', '18:00-09:00', '9-5', 'Mars/Base'),
  fc.constantFrom<unknown>(JSON.parse('{"__proto__":{"do":"offer"}}'), '2027-13-01', '24:30-25:00'),
  fc.jsonValue({ maxDepth: 2 }),
);

export type Mutation = {
  readonly document: unknown;
  /** Where it was changed, as a mistake would name it. */
  readonly path: string;
};

/** One random place of a right document takes another value, loses its key, or gets a foreign one. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .tuple(documents, fc.nat(), fc.constantFrom('replace', 'drop', 'rename'), garbage)
  .map(([right, seed, how, value]) => {
    const document: unknown = structuredClone(right);
    const places = placesIn(document, 'scope');
    const place = places[seed % places.length];
    if (place === undefined) return { document: value, path: 'scope' };

    const { parent, key, path } = place;
    if (how === 'replace' || Array.isArray(parent)) Reflect.set(parent, key, value);
    else {
      const old: unknown = Reflect.get(parent, key);
      Reflect.deleteProperty(parent, key);
      if (how === 'rename') Reflect.set(parent, `${key}x`, old);
    }
    return { document, path };
  });

type Spot = { readonly parent: object; readonly key: string; readonly path: string };

function placesIn(node: unknown, path: string): readonly Spot[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here = Array.isArray(node) ? `${path}[${key}]` : `${path}.${key}`;
    return [{ parent: node, key, path: here }, ...placesIn(value, here)];
  });
}

/**
 * What a document means, said a second time and without the schema: what is given, over what holds by
 * default; keys that the document does not have are dropped.
 */
export function meaningOf(document: Document): unknown {
  return over(defaultScope, document, '');
}

/** Defaults of the parts that `defaultScope` has no place for. */
const partDefaults: Readonly<Record<string, object>> = {
  'tiers[]': { stricter: 0, offersBecomeEscalations: false },
  hours: { closed: [], slotMinutes: 30 },
};

const optionalKeys: Readonly<Record<string, readonly string[]>> = {
  'intents[]': ['id', 'handling', 'minConfidence', 'costOfFailure', 'examples'],
  'triggers.request': ['phrases', 'except', 'nouns', 'exceptNouns'],
  'triggers.sentiment.harm': ['say'],
  'triggers.topics[]': ['id', 'amountOver', 'phrases', 'nouns', 'do'],
  'tiers[]': ['id', 'when'],
  'tiers[].when': [
    'ltvOver',
    'segment',
    'tier',
    'verified',
    'topic',
    'amountOver',
    'intent',
    'costOfFailure',
  ],
  'approvals[]': ['action', 'amountOver', 'tier'],
  hours: ['timeZone', 'weekly'],
};

function over(standard: unknown, given: unknown, place: string): unknown {
  if (Array.isArray(given)) return given.map((one: unknown) => over(undefined, one, `${place}[]`));
  if (typeof given !== 'object' || given === null) return given;
  if (isMap(place))
    return Object.fromEntries(Object.entries(given).filter(([key]) => key !== '__proto__'));
  if (place.endsWith('amountOver')) return pick(given, ['value', 'currency']);

  const base = { ...(isObject(standard) ? standard : {}), ...partDefaults[place] };
  const keys = [...Object.keys(base), ...(optionalKeys[place] ?? [])];
  return {
    ...base,
    ...Object.fromEntries(
      Object.entries(pick(given, keys)).map(([key, value]) => [
        key,
        over(Reflect.get(base, key), value, place === '' ? key : `${place}.${key}`),
      ]),
    ),
  };
}

/** Where any key may stand. */
function isMap(place: string): boolean {
  return /(phrases|except|nouns|exceptNouns|say|weekly)$/.test(place);
}

function pick(given: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([key]) => keys.includes(key)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((one) => String(one).padStart(2, '0'))
    .join(':');
}
