/** Who we are, and the two ways to look: at a state, or at a conversation. */
import { type Place, type Route, writeRoute } from '../knobs/route.ts';
import { firstScene } from '../views.ts';
import { Mark } from '../../page/Mark.tsx';

type Props = {
  readonly route: Route;
  /** Where each was left. */
  readonly last: Readonly<Record<Place['kind'], Place>>;
};

const ways: readonly { readonly kind: Place['kind']; readonly title: string }[] = [
  { kind: 'state', title: 'States' },
  { kind: 'script', title: 'Conversations' },
];

export const beginnings: Readonly<Record<Place['kind'], Place>> = {
  state: { kind: 'state', id: firstScene },
  script: { kind: 'script', id: 'request', step: 0 },
};

export function Top({ route, last }: Props) {
  return (
    <header class="top">
      <a class="top__home" href="/" aria-label="Baton, front page">
        <Mark />
      </a>
      <span class="top__title">Preview</span>
      <nav class="top__ways switch" aria-label="What to look at">
        {ways.map(({ kind, title }) => (
          <a
            key={kind}
            class="switch__option"
            href={writeRoute({ ...route, place: last[kind] })}
            aria-current={kind === route.place.kind ? 'page' : undefined}
          >
            {title}
          </a>
        ))}
      </nav>
      <span class="top__what">The real widget, on a stage</span>
    </header>
  );
}
