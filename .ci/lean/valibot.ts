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
      [
        '/* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang)',
        'void 0',
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
    why: 'No schema falls back to another value.',
    texts: [
      [
        'else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema); else',
        'else',
      ],
    ],
  },
];
