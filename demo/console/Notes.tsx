/** What agents left for whoever goes on. The customer never sees it. */
import type { Detail } from '../desk/agents/wire.ts';
import { clock } from './words.ts';

export function Notes({ notes }: Pick<Detail, 'notes'>) {
  if (notes.length === 0) return null;
  return (
    <section class="notes" aria-label="Notes between agents">
      {notes.map(({ at, from, text }) => (
        <p class="notes__one" key={at}>
          <span class="notes__who">
            {from.name} <time dateTime={at}>{clock(at)}</time>
          </span>{' '}
          {text}
        </p>
      ))}
    </section>
  );
}
