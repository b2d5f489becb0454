/** All that is chosen on the page, as it stands in the address. */
import { firstScene } from '../views.ts';
import { type Knobs, readKnobs, writeKnobs } from './knobs.ts';

export type Place =
  | { readonly kind: 'state'; readonly id: string }
  /** `step` counts from 0, the page before the chat is opened. */
  | { readonly kind: 'script'; readonly id: string; readonly step: number };

export type Route = {
  readonly place: Place;
  readonly knobs: Knobs;
  /** The second look, where two stand side by side. */
  readonly beside: Knobs | null;
};

/** From `#/waiting-position?theme=dark` or `#/play/topic?step=7`. */
export function readRoute(hash: string): Route {
  const [path = '', text = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const query = new URLSearchParams(text);
  const beside = query.get('b');
  return {
    place: placeIn(path, query.get('step') ?? ''),
    knobs: readKnobs(query),
    beside: beside === null ? null : readKnobs(new URLSearchParams(beside)),
  };
}

function placeIn(path: string, step: string): Place {
  const script = /^play\/([\w-]+)$/.exec(path)?.[1];
  if (script === undefined) return { kind: 'state', id: path === '' ? firstScene : path };
  return { kind: 'script', id: script, step: /^\d{1,3}$/.test(step) ? Number(step) : 0 };
}

export function writeRoute({ place, knobs, beside }: Route): string {
  const query = new URLSearchParams();
  if (place.kind === 'script' && place.step > 0) query.set('step', String(place.step));
  for (const [name, value] of writeKnobs(knobs)) query.set(name, value);
  if (beside !== null) query.set('b', writeKnobs(beside).toString());
  const path = place.kind === 'script' ? `play/${place.id}` : place.id;
  return `#/${path}${query.size === 0 ? '' : `?${query.toString()}`}`;
}
