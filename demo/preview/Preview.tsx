/** The designers' page: the catalogue on the left, one state on the stage, its knobs and facts on the right. */
import { useEffect, useState } from 'preact/hooks';
import { Catalogue } from './Catalogue.tsx';
import { Controls } from './Controls.tsx';
import { About, Facts } from './Facts.tsx';
import { type Knobs, readRoute, type Route, writeRoute } from './knobs.ts';
import { Stage } from './Stage.tsx';
import { type Group, scenes, search } from './views.ts';

type Step = 1 | -1;

export function Preview() {
  const [route, go] = useRoute();
  const [query, setQuery] = useState('');
  const [isListShown, setListShown] = useState(false);
  const found = search(query);
  const current = scenes.find(({ id }) => id === route.scene);

  const walk = (step: Step) => {
    const next = neighbour(found, route.scene, step);
    if (next !== null) go({ ...route, scene: next });
  };
  useKeys(walk);
  useEffect(() => {
    document.title = current === undefined ? 'Baton preview' : `${current.title} · Baton preview`;
  }, [current]);

  return (
    <div class={isListShown ? 'page page--list' : 'page'}>
      <header class="top">
        <a class="top__home" href="/" aria-label="Baton, front page">
          <svg class="top__mark" viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="9" />
            <path d="M9 21 21 9" />
            <circle cx="22" cy="21" r="2.5" />
          </svg>
        </a>
        <span class="top__title">Preview</span>
        <span class="top__what">The real widget in every state</span>
        <span class="top__walk">
          <button type="button" class="button" aria-label="Previous" onClick={() => walk(-1)}>
            ‹
          </button>
          <button type="button" class="button" aria-label="Next" onClick={() => walk(1)}>
            ›
          </button>
        </span>
        <button
          type="button"
          class="button top__list"
          aria-expanded={isListShown}
          onClick={() => setListShown(!isListShown)}
        >
          {isListShown ? 'Close' : 'States'}
        </button>
      </header>
      <Catalogue
        found={found}
        query={query}
        current={route.scene}
        knobs={route.knobs}
        onSearch={setQuery}
        onChoose={() => setListShown(false)}
      />
      {current === undefined ? (
        <main class="middle middle--missing">
          <h1 class="facts__title">There is no state “{route.scene}”</h1>
          <p>The list has every one there is.</p>
        </main>
      ) : (
        <main class="middle">
          <Stage scene={current} knobs={route.knobs} />
          <aside class="side" aria-label="Look and facts">
            <About scene={current} />
            <Controls
              knobs={route.knobs}
              onTurn={(change: Partial<Knobs>) =>
                go({ ...route, knobs: { ...route.knobs, ...change } })
              }
            />
            <Facts scene={current} knobs={route.knobs} />
          </aside>
        </main>
      )}
    </div>
  );
}

/** All that is chosen stands in the address, so that it can be sent to somebody. */
function useRoute(): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return [
    route,
    (next) => {
      // Replaced: turning a knob twenty times must not take twenty steps back.
      history.replaceState(null, '', writeRoute(next));
      setRoute(next);
    },
  ];
}

function neighbour(found: readonly Group[], current: string, step: Step): string | null {
  const ids = found.flatMap((group) => group.scenes.map(({ id }) => id));
  const at = ids.indexOf(current);
  if (at === -1) return ids[0] ?? null;
  return ids[at + step] ?? null;
}

/** Arrows walk the list, unless what has the focus needs them itself. */
function useKeys(walk: (step: Step) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
      const isInList = target === document.body || target.closest('.catalogue, .top') !== null;
      if (!isInList) return;
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        event.preventDefault();
        walk(key === 'ArrowDown' ? 1 : -1);
        if (target.matches('.entry')) focusCurrent();
      }
      if (key === '/' && !target.matches('input')) {
        event.preventDefault();
        document.querySelector<HTMLElement>('.catalogue input')?.focus();
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

function focusCurrent(): void {
  // The mark moves with the next drawing.
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('.entry[aria-current]')?.focus();
  });
}
