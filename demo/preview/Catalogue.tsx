/** Every state by name, to be found by words and walked with the arrow keys. */
import { useEffect, useRef } from 'preact/hooks';
import { type Knobs, writeRoute } from './knobs.ts';
import { type Group, scenes } from './views.ts';

type Props = {
  readonly found: readonly Group[];
  readonly query: string;
  readonly current: string;
  readonly knobs: Knobs;
  readonly onSearch: (query: string) => void;
  readonly onChoose: () => void;
};

export function Catalogue({ found, query, current, knobs, onSearch, onChoose }: Props) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const count = found.reduce((sum, group) => sum + group.scenes.length, 0);
  return (
    <nav class="catalogue" aria-label="States" ref={list}>
      <div class="catalogue__head">
        <input
          type="search"
          class="field"
          aria-label="Search the states"
          aria-describedby="found"
          placeholder="Search"
          value={query}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
        <p class="catalogue__count" id="found" role="status">
          {count === scenes.length ? `${count} states` : `${count} of ${scenes.length} states`}
          <span class="catalogue__keys"> · ↑ ↓ to walk, / to search</span>
        </p>
      </div>
      {count === 0 ? <p class="catalogue__none">No state has these words.</p> : null}
      {found.map((group) => (
        <section key={group.title} class="group">
          <h2 class="group__title">{group.title}</h2>
          <ul class="group__list">
            {group.scenes.map(({ id, title }) => (
              <li key={id}>
                <a
                  class="entry"
                  href={writeRoute({ scene: id, knobs })}
                  aria-current={id === current ? 'page' : undefined}
                  onClick={onChoose}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
