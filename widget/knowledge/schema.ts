import * as v from 'valibot';

const written = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

/**
 * An FAQ may come from elsewhere: a link in it must never be able to run anything. Browsers drop tabs and
 * line breaks before they read the scheme: https://url.spec.whatwg.org/#concept-basic-url-parser
 */
const link = v.pipe(
  written(2000),
  v.regex(/^[^\p{Cc}\s]+$/u),
  v.check((url) => !/^[a-z][a-z\d+.-]*:/i.test(url) || /^(?:https?|mailto|tel):/i.test(url)),
);

export const entrySchema = v.object({
  question: written(500),
  answer: written(20_000),
  id: v.optional(v.nullable(written(200))),
  alternatives: v.optional(v.nullable(v.array(written(500)))),
  intent: v.optional(v.nullable(written(80))),
  url: v.optional(v.nullable(link)),
});

export type WrittenEntry = v.InferOutput<typeof entrySchema>;

type Checked =
  | { readonly kind: 'good'; readonly entry: WrittenEntry }
  | { readonly kind: 'bad'; readonly paths: readonly string[] };

/** Either the entry, or the paths inside it that are wrong (`answer`, `alternatives[2]`). */
export function checkEntry(value: unknown): Checked {
  const result = v.safeParse(entrySchema, value);
  if (result.success) return { kind: 'good', entry: result.output };
  return { kind: 'bad', paths: [...new Set(result.issues.map(pathOf))] };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}
