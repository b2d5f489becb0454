import { describe, expect, it } from 'vitest';
import { evaluate } from '../../widget/escalation/evaluate.ts';
import { warningsFor } from '../../widget/escalation/lint/warningsFor.ts';
import { readScope } from '../../widget/model/scopeSchema.ts';
import { customer } from '../fakes/transcript.ts';
import { intents, tiers, triggers, vip } from './documentParts.ts';
import { laxDocuments } from './laxDocuments.ts';
import { oddDocuments } from './oddDocuments.ts';

const today = '2026-11-26';
const papers = { version: '1', owner: 'cx@shop.example', reviewBy: '2027-06-01' };

/** `path kind` of each warning, the document's papers being in order unless it says otherwise. */
function warned(document: object): readonly string[] {
  return textsOf(document).map(({ path, kind }) => `${path} ${kind}`);
}

function textsOf(document: object) {
  const raw = { ...papers, ...document };
  const read = readScope(raw);
  if (!read.ok) throw new Error(JSON.stringify(read.mistakes));
  return warningsFor(read.value, raw, today);
}

const cases = [...oddDocuments, ...laxDocuments];

describe('the owner of a scope document is warned', () => {
  it.for(cases)('of %j: %s, and not of %j', ([odd, warning, neighbour]) => {
    expect(warned(odd)).toEqual([warning]);
    expect(warned(neighbour)).toEqual([]);
  });

  it('in whole sentences that say what is odd, why it matters and what to do', () => {
    for (const { text, path } of cases.flatMap(([odd]) => textsOf(odd))) {
      expect(text, path).toMatch(/^[A-Z0-9“].{40,}[.?]$/s);
      expect(text.split(/[.?] |: /).length, text).toBeGreaterThanOrEqual(2);
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('of a misspelt name together with the one that is near', () => {
    const [key] = textsOf(intents({ id: 'a', handling: 'scored', minConfidnce: 0.9 }));
    expect(key?.text).toContain('Did you mean “minConfidence”?');
    const [tag] = textsOf(triggers({ request: { nouns: { pt_BR: ['x'] } } }));
    expect(tag?.text).toContain('Did you mean “pt-BR”?');
    const [topic] = textsOf(tiers({ ...vip, when: { topic: 'leagl' } }));
    expect(topic?.text).toContain('Did you mean “legal”?');
  });

  it('of three things in an empty document, and of nothing in one with its papers in order', () => {
    const read = readScope({});
    const kinds = read.ok ? warningsFor(read.value, {}, today).map(({ kind }) => kind) : [];
    expect(kinds).toEqual(['no-version', 'no-owner', 'no-review']);
    expect(warned({})).toEqual([]);
  });

  it.for([
    ['legal', 'I will talk to my lawyer'],
    ['churn', 'cancel my subscription'],
    ['billing-dispute', 'I was charged twice'],
  ])('of no missing phrases in “%s”, which Baton knows itself', ([id = '', said = '']) => {
    const raw = { ...papers, triggers: { topics: [{ id, do: 'escalate' }] } };
    const read = readScope(raw);
    if (!read.ok) throw new Error('unread');
    const kinds = warningsFor(read.value, raw, today).map(({ kind }) => kind);
    expect(kinds).not.toContain('no-phrases');
    expect(evaluate(read.value, [customer(said)], null).do).toBe('escalate');
  });
});
