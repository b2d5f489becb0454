/** Reads a scope document. What the file leaves out comes from `defaultScope`. */
import * as v from 'valibot';
import { type Checked, check } from './check.ts';
import { currency } from './customerSchema.ts';
import { defaultScope, type Scope } from './scope.ts';

/** Beyond this a number is no longer what was written: `1e999` in a file is infinity. */
const most = Number.MAX_SAFE_INTEGER;

const fraction = between(0, 1);
const seconds = between(1, 86_400);
const count = between(1, most);
const act = v.picklist(['offer', 'escalate']);
const name = written(/\S/, 'a name');
const date = written(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date like 2027-02-01');
const money = v.object({ value: between(0, most), currency });
const texts = v.array(v.string());
const byLanguage = v.record(v.string(), texts);
const handling = v.picklist(['bot', 'scored', 'human']);

/** Since the end is at most 24:00 and the beginning lies before it, both are times of the day. */
export const span = v.custom<string>(
  (hours) =>
    typeof hours === 'string' &&
    /^\d\d:[0-5]\d-\d\d:[0-5]\d$/.test(hours) &&
    hours < hours.slice(6) &&
    hours.slice(6) <= '24:00',
  'hours like 09:00-18:00, in this order',
);
export const zone = v.custom<string>(isZone, 'a time zone like Europe/Berlin');

const optional = v.exactOptional;

export const scopeSchema = filled(
  v.object({
    version: v.string(),
    owner: v.string(),
    reviewBy: v.nullable(date),
    ai: v.object({ name: written(/^.{1,60}$/u, '1 to 60 letters'), can: texts, cannot: texts }),
    intents: v.array(
      v.object({
        id: name,
        handling,
        minConfidence: optional(fraction),
        costOfFailure: optional(v.picklist(['low', 'medium', 'high'])),
        examples: optional(texts),
      }),
    ),
    otherIntents: handling,
    triggers: v.object({
      request: v.object({
        do: act,
        phrases: optional(byLanguage),
        except: optional(byLanguage),
        nouns: optional(byLanguage),
        exceptNouns: optional(byLanguage),
      }),
      scope: v.object({ do: act, outOfScope: fraction }),
      confidence: v.object({ below: fraction, do: act }),
      sentiment: v.object({
        frustration: fraction,
        urgency: fraction,
        distress: fraction,
        do: act,
        harm: v.object({
          do: v.picklist(['offer', 'escalate', 'ignore']),
          say: optional(v.record(v.string(), v.string())),
        }),
      }),
      topics: v.array(
        v.object({
          id: name,
          amountOver: optional(money),
          phrases: optional(byLanguage),
          nouns: optional(byLanguage),
          do: act,
        }),
      ),
      repetition: v.object({ sameQuestion: count, failedAnswers: count, turns: count, do: act }),
      failure: v.object({ do: act }),
    }),
    tiers: v.array(
      v.object({
        id: name,
        when: v.object({
          ltvOver: optional(between(0, most)),
          segment: optional(v.string()),
          tier: optional(v.string()),
          verified: optional(v.boolean()),
          topic: optional(v.string()),
          amountOver: optional(money),
          intent: optional(v.string()),
          costOfFailure: optional(v.picklist(['medium', 'high'])),
        }),
        stricter: v.optional(fraction, 0),
        offersBecomeEscalations: v.optional(v.boolean(), false),
      }),
    ),
    approvals: v.array(
      v.object({ action: name, amountOver: optional(money), tier: optional(name) }),
    ),
    deadlines: v.object({
      offerSeconds: seconds,
      approvalSeconds: seconds,
      deliverySeconds: seconds,
      waitSeconds: seconds,
      idleSeconds: v.optional(between(0, 86_400), 0),
      reopenSeconds: v.optional(between(0, 2_592_000), 86_400),
    }),
    hours: v.nullable(
      v.object({
        timeZone: zone,
        weekly: v.record(written(/^(mon|tue|wed|thu|fri|sat|sun)$/, 'mon … sun'), v.array(span)),
        closed: v.optional(v.array(date), []),
        slotMinutes: v.optional(between(5, 1440), 30),
      }),
    ),
    review: v.object({
      sampleShare: fraction,
      always: texts,
      records: v.exactOptional(v.picklist(['all', 'none'])),
      training: v.exactOptional(texts),
      bar: v.object({ sample: count, lowerBound: fraction }),
    }),
  }),
  defaultScope,
) satisfies v.GenericSchema<unknown, Scope>;

export function readScope(input: unknown): Checked<Scope> {
  return check(scopeSchema, input, 'scope');
}

type Part = v.GenericSchema & { readonly entries?: Readonly<Record<string, Part>> };

/** Lets every part be left out that has a default, all the way down: each default is said once. */
function filled<Output>(
  schema: v.GenericSchema<unknown, Output> & Pick<Part, 'entries'>,
  defaults: object,
): v.GenericSchema<unknown, Output> {
  const standards = new Map<string, unknown>(Object.entries(defaults));
  const entries = Object.entries(schema.entries ?? {}).map(([key, part]) => {
    const standard = standards.get(key);
    const inner = part.entries ? filled(part, Object(standard)) : part;
    return [key, standards.has(key) ? v.optional(inner, standard) : part];
  });
  const leavable = { ...schema, entries: Object.fromEntries(entries) };
  return leavable;
}

function between(least: number, greatest: number) {
  return v.pipe(v.number(), v.minValue(least), v.maxValue(greatest));
}

/** `expected` is what a mistake is told to be instead. */
function written(pattern: RegExp, expected: string) {
  return v.pipe(v.string(), v.regex(pattern, expected));
}

function isZone(timeZone: unknown): boolean {
  try {
    return typeof timeZone === 'string' && Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}
