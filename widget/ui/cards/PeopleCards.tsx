import { later } from '../later.tsx';
import type { CardsProps } from './Cards.tsx';
import { PassedOn } from './PassedOn.tsx';
import { Pending } from './Pending.tsx';
import { Waiting } from './Waiting.tsx';

const LaterCards = later(async () => (await import('./LaterCards.tsx')).LaterCards);

/** What is shown from the moment a person has been asked for until the conversation is over. */
export function PeopleCards(props: CardsProps) {
  const { view, words, act } = props;
  const isHandedOver = view.mode === 'waiting' || view.mode === 'human' || view.mode === 'callback';
  return (
    <div class="cards">
      {isHandedOver && view.passedOn && view.card.kind !== 'callback' ? (
        <PassedOn
          passedOn={view.passedOn}
          isWaiting={view.mode === 'waiting'}
          words={words}
          act={act}
        />
      ) : null}
      <TheCard {...props} />
    </div>
  );
}

function TheCard(props: CardsProps) {
  const { words, act, mailto } = props;
  const { card } = props.view;
  switch (card.kind) {
    case 'pending':
      return (
        <Pending card={card} words={words} act={act}>
          {mailto === null ? null : <LaterCards {...props} />}
        </Pending>
      );
    case 'waiting':
      return (
        <Waiting card={card} service={props.view.service} words={words} act={act}>
          {card.queue?.because ? <LaterCards {...props} /> : null}
        </Waiting>
      );
    case 'approval':
    case 'callback':
    case 'booked':
    case 'rating':
    case 'done':
    case 'idle':
      return <LaterCards {...props} />;
    case 'none':
    case 'offer':
    case 'connecting':
      return null;
  }
}
