import { useState } from 'preact/hooks';
import type { Slot } from '../../conversation/memory.ts';
import type { Card } from '../../conversation/view.ts';
import type { Act } from '../act.ts';
import { dateTime } from '../eventText.ts';
import type { LaterStrings } from '../strings/enLater.ts';

type Props = {
  readonly card: Extract<Card, { kind: 'callback' }>;
  readonly strings: LaterStrings['callback'];
  readonly locale: string;
  readonly act: Act;
};

/** More than this is no choice any more, it is a search. */
const mostSlots = 5;

export function CallbackForm({ card, strings, locale, act }: Props) {
  const [name, setName] = useState(card.name);
  const [contact, setContact] = useState(card.contact);
  const [note, setNote] = useState('');
  const [slot, setSlot] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const isMessage = card.wants === 'message';
  const isBooking = card.stage === 'booking';
  const missing = isTried ? missingIn(name, contact, strings) : null;

  const book = () => {
    setTried(true);
    if (missingIn(name, contact, strings) !== null) return;
    const wish = {
      wants: card.wants,
      name: name.trim(),
      contact: contact.trim(),
      slot,
      note: note.trim(),
    };
    act.tell({ type: 'customer.booked', wish });
  };

  return (
    <form
      class="card form"
      aria-labelledby="callback"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        book();
      }}
    >
      <h3 id="callback" class="card__title">
        {isMessage ? strings.messageTitle : strings.title}
      </h3>
      <label class="form__row">
        <span>{strings.name}</span>
        <input
          type="text"
          autocomplete="name"
          value={name}
          disabled={isBooking}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label class="form__row">
        <span>{strings.contact}</span>
        <input
          type="text"
          autocomplete="email"
          value={contact}
          placeholder={strings.contactHint}
          disabled={isBooking}
          onInput={(event) => setContact(event.currentTarget.value)}
        />
      </label>
      {isMessage ? (
        <label class="form__row">
          <span>{strings.message}</span>
          <textarea
            rows={3}
            value={note}
            disabled={isBooking}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </label>
      ) : (
        <When
          slots={card.slots}
          chosen={slot}
          isDisabled={isBooking}
          strings={strings}
          locale={locale}
          onChoose={setSlot}
        />
      )}
      <p class="form__trouble" role="alert">
        {missing ?? (card.failure === null ? '' : strings.failed)}
      </p>
      <div class="card__choices">
        <button type="submit" class="button" aria-disabled={isBooking}>
          {isBooking ? strings.requesting : isMessage ? strings.send : strings.request}
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => act.tell({ type: 'customer.leftCallback' })}
        >
          {strings.back}
        </button>
      </div>
    </form>
  );
}

function missingIn(
  name: string,
  contact: string,
  strings: LaterStrings['callback'],
): string | null {
  if (name.trim() === '') return strings.needName;
  const isContact = /\S@\S/.test(contact) || contact.replaceAll(/\D/g, '').length >= 6;
  return isContact ? null : strings.needContact;
}

type WhenProps = {
  readonly slots: readonly Slot[];
  /** Null: as soon as somebody is free. */
  readonly chosen: string | null;
  readonly isDisabled: boolean;
  readonly strings: LaterStrings['callback'];
  readonly locale: string;
  readonly onChoose: (slot: string | null) => void;
};

function When({ slots, chosen, isDisabled, strings, locale, onChoose }: WhenProps) {
  return (
    <div class="form__row" role="radiogroup" aria-label={strings.when}>
      <span aria-hidden="true">{strings.when}</span>
      {[null, ...slots.slice(0, mostSlots)].map((option) => (
        <label key={option?.id ?? 'soon'} class="form__option">
          <input
            type="radio"
            name="when"
            checked={chosen === (option?.id ?? null)}
            disabled={isDisabled}
            onChange={() => onChoose(option?.id ?? null)}
          />
          {option === null ? strings.soon : dateTime(option.start, locale)}
        </label>
      ))}
    </div>
  );
}
