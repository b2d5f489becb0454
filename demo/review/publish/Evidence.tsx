/** What a replay had shown when a version was proposed. */
import { shareOf } from '../../desk/core/wilson.ts';
import type { ReplayEvidence } from '../../desk/scope/wire.ts';

export function Evidence({ evidence }: { readonly evidence: ReplayEvidence }) {
  const { conversations, newly, earlier, later, noMore, precision, recall, minutes } = evidence;
  return (
    <div class="evidence">
      <p class="panel__aside">
        Replayed on {conversations} stored conversations: {newly} call a person now, {earlier}{' '}
        earlier, {later} later, {noMore} no more. Precision {change(precision)}, recall{' '}
        {change(recall)}, {minutes < 0 ? '−' : '+'}
        {Math.abs(Math.round(minutes))} agent minutes.
      </p>
      <ul class="evidence__examples">
        {evidence.examples.map(({ id, reference, before, after }) => (
          <li key={id}>
            <a href={`#/${id}`}>{reference}</a>: {at(before)}, then {at(after)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function change({ before, after }: ReplayEvidence['precision']): string {
  return `${inPercent(before)} → ${inPercent(after)}`;
}

function inPercent({ hits, of }: ReplayEvidence['precision']['before']): string {
  const { share, within } = shareOf(hits, of);
  if (share === null || within === null) return 'unknown';
  const [low, high] = within.map((bound) => Math.round(100 * bound));
  return `${Math.round(100 * share)} % (${low}–${high})`;
}

function at(message: number | null): string {
  return message === null ? 'at no message' : `at message ${message}`;
}
