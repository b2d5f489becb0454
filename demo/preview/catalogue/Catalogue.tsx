/** Every state by name, to be found by words and walked with the arrow keys. */
import { useEffect, useRef } from 'preact/hooks';
import { type Route, writeRoute } from '../knobs/route.ts';
import { type Group, scenes } from '../views.ts';

type Props = {
  readonly found: readonly Group[];
  readonly query: string;
  readonly route: Route;
  readonly onSearch: (query: string) => void;
  readonly onChoose: () => void;
};

export function Catalogue({ found, query, route, onSearch, onChoose }: Props) {
  const list = useRef<HTMLElement>(null);
  const current = route.place.id;
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
      {count === 0 ? (
        <div class="catalogue__none">
          <p>No state has all of these words in its name, its place or its note.</p>
          <button type="button" class="button" onClick={() => onSearch('')}>
            Show all of them
          </button>
        </div>
      ) : null}
      {found.map((group) => (
        <section key={group.title} class="group">
          <h2 class="group__title">{group.title}</h2>
          <ul class="group__list">
            {group.scenes.map(({ id, title }) => (
              <li key={id}>
                <a
                  class="entry"
                  href={writeRoute({ ...route, place: { kind: 'state', id } })}
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
