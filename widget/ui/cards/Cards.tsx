import type { View } from '../../conversation/view.ts';
import type { Act } from '../act.ts';
import type { Words } from '../strings/words.ts';
import { reasonText } from '../reasonText.ts';
import { Choice } from './Choice.tsx';
import { PeopleCards } from './PeopleCards.tsx';

export type CardsProps = {
  readonly view: View;
  readonly words: Words;
  readonly act: Act;
  readonly mailto: string | null;
};

/** The one thing that is asked of the customer now, between what was said and where to write. */
export function Cards(props: CardsProps) {
  const { view, words, act } = props;
  const { card } = view;
  switch (card.kind) {
    case 'none':
      return view.mode === 'human' ? <PeopleCards {...props} /> : null;
    case 'offer':
      return (
        <div class="cards">
          <Choice
            title={words.say('offer.question')}
            text={reasonText(card.reason, words)}
            accept={words.say('offer.accept')}
            decline={words.say('offer.decline')}
            act={act}
          />
        </div>
      );
    case 'connecting':
      return (
        <p class="card card--busy" role="status">
          <span class="spinner" aria-hidden="true" />
          {words.say('waiting.connecting')}
        </p>
      );
    case 'approval':
    case 'pending':
    case 'waiting':
    case 'callback':
    case 'booked':
    case 'rating':
    case 'done':
    case 'idle':
      return <PeopleCards {...props} />;
  }
}
