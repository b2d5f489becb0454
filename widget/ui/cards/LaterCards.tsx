import { Approval } from './Approval.tsx';
import { Booked } from './Booked.tsx';
import { CallbackForm } from './CallbackForm.tsx';
import type { CardsProps } from './Cards.tsx';
import { Done } from './Done.tsx';
import { Idle } from './Idle.tsx';
import { Grown } from './Grown.tsx';
import { Mail } from './Mail.tsx';
import css from './later.css?inline';
import { Rating } from './Rating.tsx';
import { englishLater } from '../strings/enLater.ts';

export { Correction } from './Correction.tsx';

/** What is asked when nobody comes, and when all is over: most conversations never get here. */
export function LaterCards({ view: { card }, words, act, mailto }: CardsProps) {
  const say = words.with(englishLater);
  act.wear(css);
  switch (card.kind) {
    case 'approval':
      return <Approval card={card} words={words} say={say} act={act} />;
    case 'callback':
      return <CallbackForm card={card} words={words} say={say} act={act} />;
    case 'booked':
      return <Booked card={card} words={words} say={say} act={act} />;
    case 'rating':
      return <Rating card={card} words={words} say={say} act={act} />;
    case 'waiting':
      return card.queue?.because ? <Grown because={card.queue.because} say={say} /> : null;
    case 'pending':
      return <Mail words={words} mailto={mailto ?? ''} packet={card.packet} />;
    case 'done':
      return <Done card={card} say={say} act={act} />;
    case 'idle':
      return <Idle say={say} act={act} />;
    case 'none':
    case 'offer':
    case 'connecting':
      return null;
  }
}
