import { useEffect, useRef, useState } from 'preact/hooks';
import type { Slot } from '../../conversation/memory.ts';
import type { Card } from '../../conversation/card.ts';
import type { Act } from '../act.ts';
import type { SayLater } from '../strings/enLater.ts';
import type { Words } from '../strings/words.ts';
import { type Choice, When } from './When.tsx';

type Props = {
  readonly card: Extract<Card, { kind: 'callback' }>;
  readonly words: Words;
  readonly say: SayLater;
  readonly act: Act;
};

type Field = 'name' | 'contact' | 'note' | 'when';
type Trouble = { readonly field: Field; readonly text: string };

export function CallbackForm({ card, words, say, act }: Props) {
  const { locale } = words;
  const [name, setName] = useState(card.name);
  const [contact, setContact] = useState(card.contact);
  const [note, setNote] = useState(card.note);
  const [choice, setChoice] = useState<Choice>('soon');
  const [isVideo, setVideo] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const said = useRef('');
  const form = useRef<HTMLFormElement>(null);
  const isMessage = card.wants === 'message';
  const isBooking = card.stage !== 'choosing';
  const chosen = stillOffered(choice, card.slots);

  // What knows about phone numbers is on its way while the customer types.
  useEffect(() => void bringContact(), []);

  const stop = (field: Field, text: string) => {
    setTrouble({ field, text });
    form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  };

  const book = async () => {
    if (isBooking) return;
    if (name.trim() === '') return stop('name', say('callback.needName'));
    if (contact.trim() === '') return stop('contact', say('callback.needContact'));
    const read = (await bringContact())?.readContact(contact, locale) ?? null;
    if (read?.kind === 'wrong') return stop('contact', say(`callback.wrong.${read.why}`));
    if (isMessage && note.trim() === '') return stop('note', say('callback.needMessage'));
    if (!isMessage && chosen === null) return stop('when', say('callback.needTime'));
    setTrouble(null);
    // A message is said like any other, and once: what could not be handed over is only tried again.
    if (isMessage && said.current !== note.trim()) {
      said.current = note.trim();
      act.tell({ type: 'customer.said', text: said.current });
    }
    act.tell({
      type: 'customer.booked',
      wish: {
        wants: card.wants,
        name: name.trim(),
        contact: read?.kind === 'phone' ? read.number : contact.trim(),
        slot: isMessage || chosen === null || chosen === 'soon' ? null : chosen.slot,
        note: isMessage ? '' : note.trim(),
        ...(isVideo && card.hasVideo && !isMessage ? { isVideo } : {}),
      },
    });
  };

  const typed = (set: (text: string) => void, text: string) => {
    set(text);
    setTrouble(null);
  };
  const field = (own: Field) => ({
    name: own,
    disabled: isBooking,
    ...(trouble?.field === own ? { 'aria-invalid': true, 'aria-describedby': 'trouble' } : {}),
  });
  const isKept = card.stage === 'kept';
  const failure = card.failure === 'taken' ? say('callback.taken') : say('callback.failed');
  const outcome = isKept
    ? words.say('pending.because.busy')
    : card.failure === null || isBooking
      ? ''
      : failure;
  // Beside what it is about; what is about none of them stands by the button.
  const told = (own: Field | null) =>
    trouble?.field === own || (own === null && trouble === null) ? (
      <p id="trouble" class={isKept ? undefined : 'form__trouble'} role="alert">
        {trouble?.text ?? outcome}
      </p>
    ) : null;

  return (
    <form
      class="card form"
      aria-labelledby="callback"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void book();
      }}
    >
      <h3 id="callback" class="card__title">
        {isMessage ? say('callback.messageTitle') : say('callback.title')}
      </h3>
      <div class="form__fields">
        <label class="form__row">
          <span>{say('callback.name')}</span>
          <input
            type="text"
            dir={name === '' ? undefined : 'auto'}
            autocomplete="name"
            value={name}
            {...field('name')}
            onInput={(event) => typed(setName, event.currentTarget.value)}
          />
        </label>
        {told('name')}
        <label class="form__row">
          <span>{say('callback.contact')}</span>
          <input
            type="text"
            dir="auto"
            autocomplete="email"
            value={contact}
            placeholder={say('callback.contactHint')}
            {...field('contact')}
            onInput={(event) => typed(setContact, event.currentTarget.value)}
          />
        </label>
        {told('contact')}
        {isMessage ? null : (
          <When
            slots={card.slots}
            chosen={chosen}
            isDisabled={isBooking}
            say={say}
            locale={locale}
            onChoose={(next) => {
              setChoice(next);
              setTrouble(null);
            }}
          />
        )}
        {told('when')}
        {card.hasVideo && !isMessage ? (
          <label class="form__option">
            <input
              type="checkbox"
              checked={isVideo}
              disabled={isBooking}
              onChange={() => setVideo(!isVideo)}
            />
            <span>{say('callback.video')}</span>
          </label>
        ) : null}
        <label class="form__row">
          <span>{isMessage ? say('callback.message') : say('callback.note')}</span>
          <textarea
            dir={note === '' ? undefined : 'auto'}
            rows={isMessage ? 3 : 2}
            maxLength={mostNote}
            value={note}
            {...field('note')}
            onInput={(event) => typed(setNote, event.currentTarget.value)}
          />
        </label>
        {told('note')}
      </div>
      <div class="card__choices">
        {told(null)}
        <button type="submit" class="button" aria-disabled={isBooking}>
          {isBooking
            ? say('callback.requesting')
            : isMessage
              ? say('callback.send')
              : say('callback.request')}
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => act.tell({ type: 'customer.leftCallback' })}
        >
          {say('callback.back')}
        </button>
      </div>
    </form>
  );
}

/** Characters; what the protocol takes. */
const mostNote = 1000;

/** Null where it cannot be fetched: then the desk has to find out. */
async function bringContact() {
  try {
    return await import('./contact.ts');
  } catch {
    return null;
  }
}

/** Somebody may have been faster: then it is chosen anew, and not for the customer. */
function stillOffered(choice: Choice, slots: readonly Slot[] | null): Choice {
  if (choice === null || choice === 'soon' || slots === null) return choice;
  return slots.some(({ id }) => id === choice.slot) ? choice : null;
}
