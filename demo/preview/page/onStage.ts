/** What the address asks to see, as far as it is there. */
import type { View } from '../../../widget/conversation/view.ts';
import type { Place } from '../knobs/route.ts';
import type { Moment } from '../play/play.ts';
import type { Theatre } from '../play/useTheatre.ts';
import { placeIn } from '../play/paths.ts';
import type { Shown } from '../stage/stand.tsx';
import { scenes } from '../views.ts';
import { startedAt } from '../views/people.ts';

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
  const { stage, script, moments, step } = theatre;
  if (stage !== 'here') return { kind: stage === 'failed' ? 'failed' : 'coming' };
  const moment = moments[step];
  if (script === null || moment === undefined) return { kind: 'unknown' };
  return {
    kind: 'here',
    title: script.title,
    note: script.note,
    at: placeIn(moment.on).replace('conversation.', ''),
    shown: {
      id: script.id,
      view: counted(moment),
      isForgetful: false,
      mailto: null,
      press: [],
      draft: '',
    },
  };
}

/** A card that counts down does so by our clock, and the script has its own. */
function counted({ at, view }: Moment): View {
  const { card } = view;
  if (card.kind !== 'approval') return view;
  const left = Date.parse(card.until) - Date.parse(startedAt) - at;
  return { ...view, card: { ...card, until: new Date(Date.now() + left).toISOString() } };
}
