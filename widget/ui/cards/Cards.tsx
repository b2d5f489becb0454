import type { Card, View } from '../../conversation/view.ts';
import type { Act } from '../act.ts';
import type { Strings } from '../strings/en.ts';
import { Booked } from './Booked.tsx';
import { CallbackForm } from './CallbackForm.tsx';
import { Choice } from './Choice.tsx';
import { PassedOn } from './PassedOn.tsx';
import { Pending } from './Pending.tsx';
import { Rating } from './Rating.tsx';
import { Waiting } from './Waiting.tsx';

type Props = {
  readonly view: View;
  readonly strings: Strings;
  readonly locale: string;
  readonly act: Act;
  readonly mailto: string | null;
};

/** The one thing that is asked of the customer now, between what was said and where to write. */
export function Cards(props: Props) {
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
      <TheCard {...props} card={view.card} />
    </div>
  );
}

function TheCard({ card, strings, locale, act, mailto }: Props & { readonly card: Card }) {
  switch (card.kind) {
    case 'none':
      return null;
    case 'offer':
      return (
        <Choice
          title={strings.offer.question}
          accept={strings.offer.accept}
          decline={strings.offer.decline}
          act={act}
        />
      );
    case 'approval':
      return (
        <Choice
          title={strings.approval.title}
          text={strings.approval.text(card.action.summary || card.action.name)}
          accept={strings.approval.accept}
          decline={strings.approval.decline}
          act={act}
        />
      );
    case 'connecting':
      return (
        <p class="card card--busy" role="status">
          <span class="spinner" aria-hidden="true" />
          {strings.waiting.connecting}
        </p>
      );
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
      return (
        <div class="card">
          <p>{strings.ended.thanks}</p>
          <div class="card__choices">
            <button
              type="button"
              class="button"
              onClick={() => act.tell({ type: 'customer.restarted' })}
            >
              {strings.ended.again}
            </button>
          </div>
        </div>
      );
  }
}
