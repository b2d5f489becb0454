/** Who should take it, and how soon. */
import type { Line } from '../../model/line.ts';
import type { HandoffPacket, Priority } from '../../model/packet.ts';
import type { Reason } from '../../model/reason.ts';
import { hear } from '../hearing/hear.ts';
import type { Language } from '../languages/language.ts';
import type { AppliedTier } from '../tiers.ts';
import { cut } from './cut.ts';

type Routed = {
  readonly lines: readonly Line[];
  readonly reasons: readonly Reason[];
  readonly tier: AppliedTier | null;
  readonly languages: readonly Language[];
  /** BCP 47, of the page. */
  readonly page: string;
};

const mostSkills = 10;

export function routingOf(of: Routed): HandoffPacket['handoff']['routing'] {
  const skills = skillsOf(of);
  return {
    lang: languageOf(of),
    ...(of.tier ? { tier: cut(of.tier.id, 40) } : {}),
    ...(skills.length === 0 ? {} : { skills }),
  };
}

/** Topics and intents, as the site's own document and bot name them. */
function skillsOf({ lines, reasons }: Routed): readonly string[] {
  const named = reasons.flatMap(({ trigger, rule }) =>
    trigger === 'topics' || (trigger === 'scope' && !unnamed.has(rule)) ? [rule] : [],
  );
  const intent = lines.findLast((line) => line.from === 'ai')?.signals.intent;
  const all = [...named, ...(intent ? [intent] : [])];
  return [...new Set(all.map((one) => cut(one, 40)))].slice(0, mostSkills);
}

const unnamed: ReadonlySet<string> = new Set(['out-of-scope', 'approval']);

/** The page's, unless most of what the customer wrote is in another one, and in no third. */
function languageOf({ lines, languages, page }: Routed): string {
  const said = lines.flatMap((line) => (line.from === 'customer' ? [hear(line, languages)] : []));
  const counts = new Map<string, number>();
  for (const { languages: spoken } of said) {
    for (const { tag, isSpokenIn } of spoken) {
      if (isSpokenIn) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].toSorted(([, one], [, other]) => other - one);
  const isClear =
    first !== undefined && first[1] * 2 > said.length && first[1] > (second?.[1] ?? 0);
  return isClear && !page.startsWith(first[0]) ? first[0] : page;
}

/** Danger first; then what costs most to get wrong. */
export function priorityOf(reasons: readonly Reason[], tier: AppliedTier | null): Priority {
  if (reasons.some(({ rule }) => rule === 'harm' || rule === 'distress')) return 'urgent';
  const isSerious = reasons.some(({ trigger }) => trigger === 'topics' || trigger === 'sentiment');
  return isSerious || tier ? 'high' : 'normal';
}
