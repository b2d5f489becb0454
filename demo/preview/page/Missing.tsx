/** What stands where the stage would be when there is nothing to put on it. */
import { type Route, writeRoute } from '../knobs/route.ts';
import type { OnStage } from './onStage.ts';
import { beginnings } from './Top.tsx';

type Props = {
  readonly kind: Exclude<OnStage['kind'], 'here'>;
  readonly route: Route;
};

export function Missing({ kind, route }: Props) {
  const { place } = route;
  const thing = place.kind === 'state' ? 'state' : 'conversation';
  switch (kind) {
    case 'coming':
      return (
        <section class="missing" aria-busy="true">
          <p class="missing__coming" role="status">
            The conversations are being fetched…
          </p>
        </section>
      );
    case 'failed':
      return (
        <section class="missing" role="alert">
          <Sign path="M24 15v12M24 33v.5" />
          <h1 class="missing__title">The conversations could not be fetched</h1>
          <p>The states still work. A part of this page did not come; the network may be gone.</p>
          <button type="button" class="button button--main" onClick={() => location.reload()}>
            Try again
          </button>
        </section>
      );
    case 'unknown':
      return (
        <section class="missing">
          <Sign path="M17 24h14" />
          <h1 class="missing__title">
            There is no {thing} “{place.id}”
          </h1>
          <p>It may be gone, or its name was cut off on the way here. The list has every one.</p>
          <a
            class="button button--main"
            href={writeRoute({ ...route, place: beginnings[place.kind] })}
          >
            Begin with the first
          </a>
        </section>
      );
  }
}

function Sign({ path }: { readonly path: string }) {
  return (
    <svg class="missing__sign" viewBox="0 0 48 48" aria-hidden="true">
      <rect x="6" y="8" width="36" height="32" rx="8" />
      <path d={path} />
    </svg>
  );
}
