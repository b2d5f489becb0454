/** The customer asks for a person. A clear request is obeyed at once, in the customer's own language. */
import type { Reason } from '../../model/reason.ts';
import type { Case } from '../case.ts';
import type { Heard } from '../hearing/hear.ts';
import { kept } from '../hearing/kept.ts';
import { type Classes, type Family, familyOf } from '../hearing/notation.ts';
import { because, quote } from '../reasons.ts';
import { type Span, spanOf } from '../hearing/words.ts';

export function request({ scope, said }: Case): readonly Reason[] {
  const span = said ? findRequest(said.heard) : null;
  if (!said || !span) return [];
  return [because('request', 'asked', scope.triggers.request.do, [quote(said.line, span)])];
}

export function findRequest(heard: Heard): Span | null {
  const [first, ...others] = heard.find('request');
  return first ? others.reduce(joined, first) : bareRequest(heard);
}

/** What one phrase begins another may finish: "can I talk to a" and "talk to a person". */
function joined(span: Span, other: Span): Span {
  return other.start <= span.end ? { start: span.start, end: Math.max(span.end, other.end) } : span;
}

const bareWords = 5;

/** "Human", "agent please", "real person now": nothing but the noun and its company. */
function bareRequest({ words, languages, match }: Heard): Span | null {
  if (words.length === 0 || words.length > bareWords) return null;
  const isBare = languages.some(({ classes }) => {
    const { person, all } = bareFamilies(classes);
    return match(person).length > 0 && match(all).length === words.length;
  });
  return isBare ? spanOf(words, 0, words.length - 1) : null;
}

type BareFamilies = { readonly person: Family; readonly all: Family };

const known = new WeakMap<Classes, BareFamilies>();

function bareFamilies(classes: Classes): BareFamilies {
  return kept(known, classes, () => ({
    person: familyOf('@person', classes),
    all: familyOf('@person @anyone @company', classes),
  }));
}
