import type { CardsProps } from './Cards.tsx';
import { Booked } from './Booked.tsx';
import { CallbackForm } from './CallbackForm.tsx';
import { Done } from './Done.tsx';
import { PassedOn } from './PassedOn.tsx';
import { Pending } from './Pending.tsx';
import { Rating } from './Rating.tsx';
import { Waiting } from './Waiting.tsx';

/** What is shown from the moment a person has been asked for until the conversation is over. */
export function PeopleCards(props: CardsProps) {
  const { view, strings, act } = props;
  const isHandedOver = view.mode === 'waiting' || view.mode === 'human' || view.mode === 'callback';
  return (
    <div class="cards">
      {isHandedOver && view.passedOn && view.card.kind !== 'callback' ? (
        <PassedOn
          passedOn={view.passedOn}
          isWaiting={view.mode === 'waiting'}
          strings={strings.passedOn}
          act={act}
        />
      ) : null}
      <TheCard {...props} />
    </div>
  );
}

function TheCard({ view: { card }, strings, locale, act, mailto }: CardsProps) {
  switch (card.kind) {
    case 'pending':
      return <Pending card={card} strings={strings} act={act} mailto={mailto} />;
    case 'waiting':
      return <Waiting card={card} strings={strings} locale={locale} act={act} />;
    case 'callback':
      return <CallbackForm card={card} strings={strings.callback} locale={locale} act={act} />;
    case 'booked':
      return <Booked card={card} strings={strings.booked} locale={locale} act={act} />;
    case 'rating':
      return <Rating card={card} strings={strings.rating} act={act} />;
    case 'done':
      return <Done strings={strings.ended} act={act} />;
    case 'none':
    case 'offer':
    case 'approval':
    case 'connecting':
      return null;
  }
}
