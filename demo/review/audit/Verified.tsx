/** What came of a check: in order, or where it breaks, with the entries beside the break. */
import type { Report } from '../../../widget/audit/verify.ts';
import type { Around } from './check.ts';

type Props = { readonly name: string; readonly report: Report; readonly around: Around };

export function Verified({ name, report, around }: Props) {
  const { entries, first, last, head, erased, fault } = report;
  if (fault === null) {
    return (
      <section class="verified verified--good" role="status" aria-label="Result">
        <h3 class="verified__title">In order</h3>
        <p>
          {name}: {entries === 1 ? '1 entry is' : `${entries} entries are`} as written
          {erased === 0 ? '' : `; of ${erased} the words were erased, and the hashes still fit`}.
        </p>
        <p class="verified__head">
          Head: <code>{head}</code>
        </p>
      </section>
    );
  }
  return (
    <section class="verified verified--broken" role="alert" aria-label="Result">
      <h3 class="verified__title">Broken at entry {fault.number}</h3>
      <p>
        {name}, line {fault.line}: {fault.text}
      </p>
      <p>
        {first === null
          ? 'No entry before it is as written.'
          : `Entries ${first} to ${last} are as written.`}
      </p>
      {around.length === 0 ? null : (
        <ol class="verified__lines" start={around[0]?.line ?? 1}>
          {around.map(({ line, text }) => (
            <li key={line} class={line === fault.line ? 'verified__wrong' : undefined}>
              {line === fault.line ? <strong>Here: </strong> : null}
              <code>{text.length > 600 ? `${text.slice(0, 600)} …` : text}</code>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
