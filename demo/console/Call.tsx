/** A call that is promised: when, to whom, whose it is, what came of it, and when it is tried again. */
import { useId, useState } from 'preact/hooks';
import type { Actor, Detail } from '../desk/agents/wire.ts';
import type { Deed } from './desk.ts';
import { channelName, clock, dayAndClock, resultName } from './words.ts';

type Props = {
  readonly detail: Detail;
  readonly agent: Actor;
  readonly isBusy: boolean;
  readonly onDeed: (deed: Deed, body?: Readonly<Record<string, unknown>>) => void;
};

export function Call({ detail, agent, isBusy, onDeed }: Props) {
  const { callback, call, contact, tries, state } = detail;
  const isOpen = callback?.status === 'scheduled' || callback?.status === 'missed';
  // A message is answered here, by claiming it.
  if (!isOpen || callback.channel === 'chat' || state === 'closed' || state === 'returned') {
    return null;
  }
  const owner = call?.owner ?? null;
  const isOthers = owner !== null && owner.id !== agent.id;
  return (
    <section class="approval" aria-label="Call">
      <h3 class="approval__title">
        {dueText(callback)} {channelName(callback.channel)}
        {callback.status === 'missed' ? <span class="chip chip--urgent">Nobody called</span> : null}
        <span class="approval__left">{ownerText(owner, agent)}</span>
      </h3>
      {contact === null ? null : (
        <p class="approval__why">
          {contact.name ?? ''}{' '}
          {contact.phone === undefined ? null : (
            <a href={`tel:${contact.phone}`}>{contact.phone}</a>
          )}{' '}
          {contact.email === undefined ? null : (
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          )}
        </p>
      )}
      {callback.join_url === undefined ? null : (
        <p class="approval__why">
          <a href={callback.join_url} target="_blank" rel="noopener noreferrer">
            Join the video call
          </a>
        </p>
      )}
      {tries.length === 0 ? null : (
        <ul class="approval__why">
          {tries.map((one) => (
            <li key={one.at}>
              {clock(one.at)}, {one.by}: {resultName(one.result)}
              {one.next === undefined ? '' : `, again ${dayAndClock(one.next)}`}
              {one.note === undefined ? '' : ` – ${one.note}`}
            </li>
          ))}
        </ul>
      )}
      {isOthers ? null : (
        <>
          <Result isBusy={isBusy} onResult={(body) => onDeed('call-result', body)} />
          <button
            type="button"
            class="button call__owner"
            disabled={isBusy}
            onClick={() => onDeed(owner === null ? 'take-call' : 'drop-call')}
          >
            {owner === null ? 'Take the call' : 'Leave it to the team'}
          </button>
        </>
      )}
    </section>
  );
}

type ResultProps = {
  readonly isBusy: boolean;
  readonly onResult: (body: Readonly<Record<string, unknown>>) => void;
};

const results = ['reached', 'no_answer', 'voicemail', 'wrong_number'] as const;

function Result({ isBusy, onResult }: ResultProps) {
  const [result, setResult] = useState<(typeof results)[number] | ''>('');
  const [note, setNote] = useState('');
  const [next, setNext] = useState('');
  const id = useId();
  const isAgain = result === 'no_answer' || result === 'voicemail';
  return (
    <form
      class="approval__form"
      onSubmit={(event) => {
        event.preventDefault();
        const again = isAgain && next !== '' ? { next: new Date(next).toISOString() } : {};
        onResult({ result, note: note.trim(), ...again });
      }}
    >
      <label class="approval__field" htmlFor={`${id}-result`}>
        Result
        <select
          id={`${id}-result`}
          class="field"
          required
          value={result}
          onChange={({ currentTarget: { value } }) =>
            setResult(results.find((one) => one === value) ?? '')
          }
        >
          <option value="">choose</option>
          {results.map((one) => (
            <option key={one} value={one}>
              {resultName(one)}
            </option>
          ))}
        </select>
      </label>
      {isAgain ? (
        <label class="approval__field" htmlFor={`${id}-next`}>
          Next try
          <input
            id={`${id}-next`}
            class="field call__next"
            type="datetime-local"
            required
            value={next}
            onInput={(event) => setNext(event.currentTarget.value)}
          />
        </label>
      ) : null}
      <label class="approval__field approval__field--wide" htmlFor={`${id}-note`}>
        Note for colleagues
        <input
          id={`${id}-note`}
          class="field"
          maxLength={2000}
          autoComplete="off"
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button--main" disabled={isBusy}>
        Save result
      </button>
    </form>
  );
}

function dueText({ start, status }: NonNullable<Detail['callback']>): string {
  if (start === undefined) return 'As soon as possible';
  return `${status === 'missed' ? 'Was due' : 'Call due'} ${dayAndClock(start)}`;
}

function ownerText(owner: Actor | null, agent: Actor): string {
  if (owner === null) return 'The team’s';
  return owner.id === agent.id ? 'Yours' : `${owner.name}’s`;
}
