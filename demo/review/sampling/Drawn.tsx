/** The conversations of a sample, each with why it is in it; a hundred more at a time. */
import { useState } from 'preact/hooks';
import { dayAndClock } from '../../console/words.ts';
import { signalNames } from '../signalNames.ts';
import type { Sampled } from '../../desk/sampling/wireSample.ts';

const page = 100;

export function Drawn({ items }: { readonly items: readonly Sampled[] }) {
  const [shown, setShown] = useState(page);
  const [isOpenOnly, setOpenOnly] = useState(false);
  const marked = items.filter(({ isMarked }) => isMarked).length;
  const listed = isOpenOnly ? items.filter(({ isMarked }) => !isMarked) : items;
  if (items.length === 0) return <p class="figure__none">Nothing to review in this week.</p>;
  return (
    <section class="figure" aria-labelledby="drawn">
      <div class="hall__head">
        <h3 class="figure__title" id="drawn">
          To review
        </h3>
        <span class="figure__of">
          {marked} of {items.length} marked by you
        </span>
        <label class="sample__filter">
          <input
            type="checkbox"
            checked={isOpenOnly}
            onChange={(event) => setOpenOnly(event.currentTarget.checked)}
          />
          Only what I have not marked
        </label>
      </div>
      <ul class="sample__list">
        {listed.slice(0, shown).map((item) => (
          <li key={item.id}>
            <a class="sample__one" href={`#/${item.id}`}>
              <span class="sample__who">
                {item.reference} {item.customer}
              </span>
              <span class="sample__subject">{item.subject}</span>
              <span class="sample__why">
                {item.isMarked ? <span class="chip chip--good">Marked</span> : null}
                {item.isAlone ? <span class="chip">AI alone</span> : null}
                {whyOf(item).map((why) => (
                  <span key={why} class="chip">
                    {why}
                  </span>
                ))}
                <span class="figure__of">{dayAndClock(item.openedAt)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {listed.length <= shown ? null : (
        <button type="button" class="button sample__more" onClick={() => setShown(shown + page)}>
          Show {Math.min(page, listed.length - shown)} more of {listed.length - shown}
        </button>
      )}
    </section>
  );
}

const causeNames: Readonly<Record<string, string>> = {
  escalated: 'Escalated',
  'low-rating': 'Low rating',
  unhelpful: 'Not helpful',
  approval: 'Approval',
  ...signalNames,
};

function whyOf(item: Sampled): readonly string[] {
  if (item.why === 'always') return item.causes.map((cause) => causeNames[cause] ?? cause);
  const times = item.weight.toFixed(item.weight < 10 ? 1 : 0);
  return [`By chance, stands for ${times}`, item.intent ?? 'intent not named'];
}
