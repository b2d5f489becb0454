/** Reads what the host has set. A wrong setting is named and left out; the others count. */
import * as v from 'valibot';
import { mistakeOf } from './check.ts';
import type { AnswerFunction, Config } from './config.ts';
import { customerSchema, email } from './customerSchema.ts';
import type { Mistake } from './mistake.ts';
import { privateKinds } from './privateKind.ts';

const address = v.pipe(v.string(), v.regex(/./));
const short = v.pipe(v.string(), v.regex(/^.{1,80}$/));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[\w-]{2,20})?$/i));
const hook = <Hook>() => v.custom<Hook>((value) => typeof value === 'function', 'a function');

/** Settings that mean the same as an address alone. */
const addressOr = <Settings>(settings: v.GenericSchema<unknown, Settings>) =>
  v.union([address, settings]);

const botSettings = v.object({
  url: address,
  model: v.exactOptional(v.string()),
  headers: v.exactOptional(v.record(v.string(), v.string())),
  logprobs: v.exactOptional(v.boolean()),
  summarize: v.exactOptional(v.boolean()),
  timeoutSeconds: v.exactOptional(v.pipe(v.number(), v.minValue(1))),
});

/** As a list, or as words in an attribute. */
const kinds = v.pipe(
  v.union([
    v.array(v.string()),
    v.pipe(
      v.string(),
      v.transform((text) => text.split(/[\s,]+/)),
    ),
  ]),
  v.transform((names) => names.filter((name) => name !== '' && name !== 'nothing')),
  v.array(v.picklist(privateKinds)),
);

const settings = {
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  config: address,
  bot: v.union([address, botSettings, hook<AnswerFunction>()]),
  knowledge: address,
  desk: addressOr(v.object({ url: address, language: v.exactOptional(language) })),
  scope: v.union([
    address,
    v.custom<object>((value) => typeof value === 'object' && value !== null),
  ]),
  webhook: address,
  whileWaiting: v.picklist(['silent', 'bot']),
  mailto: email,
  customer: customerSchema,
  title: short,
  accent: v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/i)),
  position: v.picklist(['left', 'right']),
  theme: v.picklist(['light', 'dark', 'system']),
  locale: language,
  texts: v.record(
    v.string(),
    v.record(v.string(), v.union([v.string(), v.record(v.string(), v.string())])),
  ),
  label: short,
  launcher: v.picklist(['shown', 'hidden']),
  storage: v.picklist(['disk', 'memory']),
  beforeSend: hook<NonNullable<Config['beforeSend']>>(),
  beforeEscalate: hook<NonNullable<Config['beforeEscalate']>>(),
  hide: kinds,
  hideFromAi: kinds,
  sendAnyway: v.picklist(['no', 'yes']),
  consent: short,
  challenge: hook<NonNullable<Config['challenge']>>(),
  redact: hook<NonNullable<Config['redact']>>(),
} satisfies { [Key in keyof Config]-?: v.GenericSchema<unknown, NonNullable<Config[Key]>> };

const known: ReadonlyMap<string, v.GenericSchema> = new Map(Object.entries(settings));

/** Attributes that a page may give any element of its own. */
const foreign =
  /^(?:class|style|popover|slot|part|hidden|dir|lang|role|tabindex|inert|aria[A-Z].*)$/;

/** A scope or a customer may stand in an attribute whole, as JSON. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('{')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

export type ReadConfig = { readonly config: Config; readonly mistakes: readonly Mistake[] };

export function readConfig(input: object): ReadConfig {
  const mistakes: Mistake[] = [];
  const good = Object.entries(input).flatMap(([key, value]) => {
    if (value === undefined || foreign.test(key)) return [];
    const schema = known.get(key);
    if (!schema) {
      mistakes.push({
        path: `config.${key}`,
        expected: `one of ${[...known.keys()].join(', ')}`,
      });
      return [];
    }
    const result = v.safeParse(schema, parsed(value));
    if (result.success) return [[key, result.output] as const];
    mistakes.push(...result.issues.map((issue) => mistakeOf(issue, `config.${key}`)));
    return [];
  });
  return { config: Object.fromEntries(good), mistakes };
}
