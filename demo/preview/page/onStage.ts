/** What the address asks to see, as far as it is there. */
import type { Place } from '../knobs/route.ts';
import type { Theatre } from '../play/useTheatre.ts';
import { placeIn } from '../play/paths.ts';
import type { Shown } from '../stage/stand.tsx';
import { scenes } from '../views.ts';

export type OnStage =
  | {
      readonly kind: 'here';
      readonly title: string;
      readonly note: string;
      /** Where the conversation is: `waiting.queued`. */
      readonly at: string;
      readonly shown: Shown;
    }
  /** `unknown`: no state or conversation has this name. */
  | { readonly kind: 'unknown' | 'coming' | 'failed' };

export function onStage(place: Place, theatre: Theatre): OnStage {
  if (place.kind === 'state') {
    const scene = scenes.find(({ id }) => id === place.id);
    if (scene === undefined) return { kind: 'unknown' };
    const { title, note, at } = scene;
    return { kind: 'here', title, note, at, shown: scene };
  }
  if (theatre.stage !== 'here') return { kind: theatre.stage === 'failed' ? 'failed' : 'coming' };
  const { script, moments, step } = theatre;
  const moment = moments[step];
  if (script === null || moment === undefined) return { kind: 'unknown' };
  return {
    kind: 'here',
    title: script.title,
    note: script.note,
    at: placeIn(moment.on).replace('conversation.', ''),
    shown: {
      id: script.id,
      view: moment.view,
      isForgetful: false,
      mailto: null,
      press: [],
      draft: '',
    },
  };
}
