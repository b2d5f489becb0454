import { Approval } from './Approval.tsx';
import { Booked } from './Booked.tsx';
import { CallbackForm } from './CallbackForm.tsx';
import type { CardsProps } from './Cards.tsx';
import { Done } from './Done.tsx';
import { Idle } from './Idle.tsx';
import { Grown } from './Grown.tsx';
import css from './later.css?inline';
import { Rating } from './Rating.tsx';
import { enLater as strings } from '../strings/enLater.ts';

/** What is asked when nobody comes, and when all is over: most conversations never get here. */
export function LaterCards({ view: { card }, strings: { waiting }, locale, act }: CardsProps) {
  act.wear(css);
  switch (card.kind) {
    case 'approval':
      return <Approval card={card} strings={strings.approval} locale={locale} act={act} />;
    case 'callback':
      return <CallbackForm card={card} strings={strings.callback} locale={locale} act={act} />;
    case 'booked':
      return (
        <Booked
          card={card}
          strings={strings.booked}
          leaveMessage={waiting.leaveMessage}
          locale={locale}
          act={act}
        />
      );
    case 'rating':
      return <Rating card={card} strings={strings.rating} act={act} />;
    case 'waiting':
      return card.queue?.because ? (
        <Grown because={card.queue.because} strings={strings.grown} />
      ) : null;
    case 'done':
      return <Done card={card} strings={strings.ended} act={act} />;
    case 'idle':
      return <Idle strings={strings.idle} act={act} />;
    case 'none':
    case 'offer':
    case 'connecting':
    case 'pending':
      return null;
  }
}
