/** What the demo's AI works from: the shop's help pages and its scope document. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { readScope } from '../../widget/model/scopeSchema.ts';
import type { Scope } from '../../widget/model/scope.ts';
import type { Entry } from '../../widget/knowledge/entry.ts';
import { parseKnowledge } from '../../widget/knowledge/parse.ts';

/** The part of the scope document that an AI itself needs. */
export type Brief = v.InferOutput<typeof briefSchema>;

const briefSchema = v.object({
  ai: v.object({ name: v.string(), can: v.array(v.string()), cannot: v.array(v.string()) }),
  intents: v.array(v.object({ id: v.string(), handling: v.picklist(['bot', 'scored', 'human']) })),
});

export function shopPages(): readonly Entry[] {
  const { entries, mistakes } = parseKnowledge(read('faq.json'));
  for (const { path, expected } of mistakes) {
    console.warn(`demo/shop/faq.json: ${path} should be ${expected}`);
  }
  return entries;
}

export function shopBrief(): Brief {
  return v.parse(briefSchema, JSON.parse(read('scope.json')));
}

/** The whole of it, for what this server decides by it. A mistake in it stops the start. */
export function shopScope(): Scope {
  const scope = readScope(JSON.parse(read('scope.json')));
  if (scope.ok) return scope.value;
  const mistakes = scope.mistakes.map(({ path, expected }) => `${path} should be ${expected}`);
  throw new Error(`demo/shop/scope.json: ${mistakes.join('; ')}`);
}

function read(name: string): string {
  return readFileSync(new URL(`../shop/${name}`, import.meta.url), 'utf8');
}
