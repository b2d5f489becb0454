/** The figures of a replay as they go along with a proposal. Pure. */
import type { ReplayEvidence } from '../../desk/scope/wire.ts';
import type { Share } from '../../desk/core/wilson.ts';
import type { Retold } from './retell.ts';
import type { Sums } from './sums.ts';

/** Whoever decides looks at a few; those marked too late first. */
const most = 10;

export function evidenceOf(rows: readonly Retold[], sums: Sums, days: number): ReplayEvidence {
  const { counts, quality, minutes, conversations } = sums;
  const changed = rows.filter(({ change }) => change !== 'same' && change !== 'otherwise');
  const shown = [
    ...changed.filter(({ need }) => need === 'late'),
    ...changed.filter(({ need }) => need !== 'late'),
  ];
  return {
    conversations,
    days,
    newly: counts.newly,
    earlier: counts.earlier + counts.firmer,
    later: counts.later + counts.softer,
    noMore: counts.noMore,
    precision: both(quality.before.precision, quality.after.precision),
    recall: both(quality.before.recall, quality.after.recall),
    minutes: minutes.total,
    examples: shown.slice(0, most).map(({ id, reference, before, after }) => ({
      id,
      reference,
      before: before?.message ?? null,
      after: after?.message ?? null,
    })),
  };
}

function both(before: Share, after: Share) {
  const tally = ({ hits, of }: Share) => ({ hits, of });
  return { before: tally(before), after: tally(after) };
}
