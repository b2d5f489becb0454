/** What valibot can do and the schemas do not ask for. */
import { type Cut, lean } from './lean.ts';

export const leanValibot = () =>
  lean({
    name: 'valibot',
    folder: 'node_modules/valibot/dist',
    files: /\/index\.mjs$/,
    cuts,
    own: null,
  });

const types = (
  'array boolean custom literal nullable number object picklist record string union unknown variant trim ' +
  'check email integer iso_timestamp length max_length max_value min_length min_value regex'
).split(' ');

const cuts: readonly Cut[] = [
  {
    why: 'No other library reads the schemas, and none of them is asynchronous.',
    gone: ['reference: ', 'async: false'],
    bodies: { 'function _standardSchema(': 'return schema;' },
  },
  {
    why: 'There is no configuration: every mistake is found, none is told in another language.',
    gone: ['lang: ', 'abortEarly: ', 'abortPipeEarly: ', 'if (config$1.abort'],
    texts: [
      [
        'if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset =',
        'dataset =',
      ],
      ['}, /* @__PURE__ */ getGlobalConfig(config$1))', '})'],
      [', config$1', ''],
      [', ABORT_EARLY_CONFIG', ''],
    ],
  },
  {
    why: 'Of a mistake only path, expectation, what was found and message are read.',
    gone: [
      'issues: /* @__PURE__ */ _subIssues(',
      'issues: other?.issues',
      'requirement: context.requirement',
      'kind: context.kind',
      'type: context.type',
      'type: "object", origin: ',
      'type: "array", origin: ',
      'origin: ',
      'input, key',
      'value: value$1 };',
      'value: input[key] }',
      'value: input[invalid',
      'value: entryValue };',
    ],
    texts: [['_stringify(input); const issue = { input,', '_stringify(input); const issue = {']],
  },
  {
    why: 'Of what valibot itself says of a mistake only that it is valibot who says it is read (`model/check.ts`).',
    gone: [
      'const message$1 = other?.message',
      'if (message$1 !== void 0) issue.message',
      'expects: null',
    ],
    texts: [
      [
        '`Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`',
        'context.message ?? "Invalid"',
      ],
    ],
  },
  {
    why: 'Only numbers have a least and a greatest, and a mistake in one names it anyway.',
    texts: [
      [
        'requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)',
        'requirement',
      ],
      [
        ', { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) }',
        '',
      ],
    ],
  },
  {
    why: 'Types that matter to others are those that may be left out; validations are of no kind.',
    gone: ['typed: dataset.typed', 'kind: "validation"', ...types.map((type) => `type: "${type}"`)],
    texts: [
      ['if (item.kind !== "metadata") {', '{'],
      [
        '(valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default',
        'valueSchema.default',
      ],
      ['Object.prototype.hasOwnProperty.call(object$1, key)', 'Object.hasOwn(object$1, key)'],
    ],
  },
  {
    why: 'A default is a value, not a function, and only `optional` is given one. No literal is NaN.',
    bodies: {
      'function nullable(': `
        return _standardSchema({
          kind: "schema",
          expects: \`(\${wrapped.expects} | null)\`,
          "~run"(dataset) {
            if (dataset.value !== null) return wrapped["~run"](dataset);
            dataset.typed = true;
            return dataset;
          }
        });`,
      'function nullish(': `
        return _standardSchema({
          kind: "schema",
          type: "nullish",
          expects: \`(\${wrapped.expects} | null | undefined)\`,
          "~run"(dataset) {
            if (dataset.value != null) return wrapped["~run"](dataset);
            dataset.typed = true;
            return dataset;
          }
        });`,
      'function getDefault(': 'return schema.default;',
      'function _isSameValueZero(': 'return value1 === value2;',
    },
  },
  {
    why: 'A variant is one of several objects, by one key that says which.',
    bodies: {
      'function variant(': `
        return _standardSchema({
          kind: "schema",
          expects: "Object",
          "~run"(dataset) {
            const input = dataset.value;
            if (!input || typeof input !== "object") {
              _addIssue(this, "type", dataset);
              return dataset;
            }
            const fitting = options.find(({ entries }) => !entries[key]["~run"]({ value: input[key] }).issues);
            if (fitting) return fitting["~run"]({ value: input });
            _addIssue(this, "type", dataset, {
              input: input[key],
              expected: _joinExpects(options.map(({ entries }) => entries[key].expects), "|"),
              path: [{ key }]
            });
            return dataset;
          }
        });`,
    },
  },
  {
    why: 'Nobody else calls a schema, so its one method may have a name that needs no quotes.',
    texts: [
      ['["~run"]', '.run'],
      ['"~run"', 'run'],
    ],
  },
  {
    why: 'A page may have put something on every object, which is no field of a schema.',
    texts: [['for (const key in this.entries)', 'for (const key of Object.keys(this.entries))']],
  },
  {
    why: 'No schema falls back to another value.',
    texts: [
      [
        'else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema); else',
        'else',
      ],
    ],
  },
];
