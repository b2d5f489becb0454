/** What callers may ask for, checked at the border; a mistake is named by its path. */
import * as v from 'valibot';

const part = v.looseObject({ type: v.string(), text: v.optional(v.string()) });

const message = v.looseObject({
  role: v.picklist(['system', 'developer', 'user', 'assistant', 'tool']),
  content: v.optional(v.nullable(v.union([v.string(), v.array(part)]))),
});

const tool = v.looseObject({
  type: v.string(),
  function: v.optional(v.looseObject({ name: v.string() })),
});

/** Only these travel on to a model: a caller must not choose the model, the number of answers or the bill. */
const requestSchema = v.object({
  messages: v.pipe(v.array(message), v.minLength(1), v.maxLength(200)),
  stream: v.optional(v.nullable(v.boolean())),
  stream_options: v.optional(v.nullable(v.object({ include_usage: v.optional(v.boolean()) }))),
  tools: v.optional(v.pipe(v.array(tool), v.maxLength(16))),
  tool_choice: v.optional(v.union([v.string(), v.looseObject({ type: v.string() })])),
  temperature: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(2)))),
  top_p: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)))),
});

export type ChatRequest = v.InferOutput<typeof requestSchema>;

type Checked =
  | { readonly kind: 'good'; readonly request: ChatRequest }
  | { readonly kind: 'bad'; readonly path: string | null; readonly message: string };

export function checkRequest(text: string): Checked {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'bad', path: null, message: 'The body is not valid JSON.' };
  }
  const result = v.safeParse(requestSchema, json);
  if (result.success) return { kind: 'good', request: result.output };
  const issue: v.BaseIssue<unknown> = result.issues[0];
  const path = pathOf(issue);
  const expected = issue.expected ?? issue.message;
  return {
    kind: 'bad',
    path,
    message: `${path ?? 'The body'}: expected ${expected}, received ${issue.received}.`,
  };
}

function pathOf(issue: v.BaseIssue<unknown>): string | null {
  const keys = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  return keys.length === 0 ? null : keys.join('').slice(1);
}

/** The words of a message, whether it came as a string or in parts. */
export function textOf({ content }: ChatRequest['messages'][number]): string {
  if (typeof content === 'string') return content;
  return (content ?? []).map(({ text }) => text ?? '').join('');
}

export const humanTool = {
  type: 'function',
  function: {
    name: 'talk_to_human',
    description:
      'Hand the conversation to a person of the support team. Use it when the customer asks for one, ' +
      'when the matter is outside of what you may do, or when you cannot help.',
    parameters: {
      type: 'object',
      properties: { reason: { type: 'string', description: 'Why, in one sentence.' } },
      required: ['reason'],
    },
  },
};

/** May this answer call for a person? Callers without tools of their own get ours. */
export function mayCallHuman({ tools, tool_choice }: ChatRequest): boolean {
  if (tool_choice === 'none') return false;
  return tools === undefined || tools.some((one) => one.function?.name === humanTool.function.name);
}
