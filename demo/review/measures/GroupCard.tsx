/** How the handoffs divide over triggers, or over intents. */
import { triggerName } from '../../console/words.ts';
import type { Group, GroupId, Measures } from '../../desk/measures/wireMeasures.ts';
import { Behind } from './Behind.tsx';
import { Chart } from './Chart.tsx';
import { groupTitles } from './definitions.ts';
import { pText, shareText } from './words.ts';

type Props = { readonly group: Group; readonly conversations: Measures['conversations'] };

export function GroupCard({ group, conversations }: Props) {
  const title = groupTitles[group.id];
  const nameOf = (name: string) => (group.id === 'trigger' ? triggerName(name) : intentName(name));
  const { others } = group;
  const rows = [
    ...group.rows.map((row) => ({ ...row, name: nameOf(row.name) })),
    ...(others === null ? [] : [{ ...others, name: `${others.names} others`, p: null }]),
  ];
  const share = (count: number, of: number) => (of === 0 ? null : count / of);
  const shares = rows.map(({ now, before, of }) => ({
    now: share(now, of.now),
    before: share(before, of.before),
  }));
  return (
    <article class="figure figure--wide" aria-label={title}>
      <h3 class="figure__title">{title}</h3>
      {rows.length === 0 ? (
        <p class="figure__none">Nothing to count in this time.</p>
      ) : (
        <>
          <Chart
            kind="bar"
            label={`${title}, as shares. The table below has the figures.`}
            series={{
              labels: rows.map(({ name }) => name),
              now: shares.map(({ now }) => now),
              before: shares.map(({ before }) => before),
            }}
            text={shareText}
          />
          <Behind
            title={title}
            columns={['Name', 'Now', 'Share now', 'Before', 'Share before', 'Change']}
            rows={rows.map(({ name, now, before, p }, at) => [
              name,
              now,
              shares[at]?.now ?? null,
              before,
              shares[at]?.before ?? null,
              p,
            ])}
            shown={rows.map(({ name, now, before, p }, at) => [
              name,
              String(now),
              shareText(shares[at]?.now ?? null),
              String(before),
              shareText(shares[at]?.before ?? null),
              p === null ? 'too few' : pText(p),
            ])}
          />
        </>
      )}
      <p class="figure__meaning">{meaningOf(group.id, conversations.alone)}</p>
    </article>
  );
}

function meaningOf(id: GroupId, { now, before }: Measures['conversations']['alone']): string {
  if (now + before === 0) {
    return 'Shares of the handoffs, not of all that customers asked: no site tells this desk what its AI has alone.';
  }
  return id === 'trigger'
    ? 'Of all conversations, also those that the AI had alone: the share that this trigger handed over.'
    : 'Of all conversations about the same, also those that the AI had alone: the share that was handed over.';
}

function intentName(name: string): string {
  return name === '' ? 'not named' : name;
}
