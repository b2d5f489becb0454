import type { Booked as Call } from '../../conversation/memory.ts';
import type { Card } from '../../conversation/card.ts';
import type { Act } from '../act.ts';
import { calendarFile } from '../calendar.ts';
import { dateTime } from '../eventText.ts';
import type { Words } from '../strings/words.ts';
import type { SayLater } from '../strings/enLater.ts';

type Props = {
  readonly card: Extract<Card, { kind: 'booked' }>;
  readonly words: Words;
  readonly say: SayLater;
  readonly act: Act;
};

export function Booked({ card, words, say, act }: Props) {
  const { booked, reference, wants } = card;
  const isCall = booked !== null && wants === 'call';
  return (
    <div class="card">
      <div role="status">
        <p class="card__title">{promise(card, say, words.locale)}</p>
        {reference === null ? null : <p>{say('booked.reference', { reference })}</p>}
      </div>
      {isCall ? (
        <div class="card__choices">
          {booked.status === 'scheduled' ? (
            <Kept card={card} booked={booked} say={say} act={act} />
          ) : (
            <Again card={card} words={words} say={say} act={act} />
          )}
          <button
            type="button"
            class="button button--quiet"
            onClick={() => act.tell({ type: 'customer.cancelledCallback' })}
          >
            {say('booked.cancel')}
          </button>
        </div>
      ) : null}
    </div>
  );
}

function promise({ booked, wants }: Props['card'], say: SayLater, locale: string) {
  const expected = booked?.expectedAt ?? null;
  if (booked === null || wants === 'message') {
    return expected === null
      ? say('booked.message')
      : say('booked.messageFrom', { when: dateTime(expected, locale) });
  }
  if (booked.status === 'missed') return say('booked.missed');
  if (booked.start !== null) return say('booked.at', { when: dateTime(booked.start, locale) });
  return expected === null
    ? say('booked.soon')
    : say('booked.soonFrom', { when: dateTime(expected, locale) });
}

type KeptProps = Pick<Props, 'card' | 'say' | 'act'> & { readonly booked: Call };

function Kept({ card, booked, say, act }: KeptProps) {
  const { start, end, id, sequence, manageUrl, joinUrl } = booked;
  const save = (at: string) =>
    act.save(
      'callback.ics',
      'text/calendar',
      calendarFile({
        id,
        sequence,
        start: at,
        end,
        at: new Date().toISOString(),
        url: manageUrl,
        title: say('booked.calendarTitle'),
        description: [
          card.reference === null ? '' : say('booked.reference', { reference: card.reference }),
          joinUrl === undefined ? '' : `${say('booked.join')}\n${joinUrl}`,
          manageUrl === null ? '' : say('booked.manage', { url: manageUrl }),
        ]
          .filter((line) => line !== '')
          .join('\n'),
      }),
    );
  return (
    <>
      {joinUrl === undefined ? null : (
        <a class="button" href={joinUrl} target="_blank" rel="noopener noreferrer">
          {say('booked.join')}
        </a>
      )}
      {start === null ? null : (
        <button
          type="button"
          class={joinUrl === undefined ? 'button' : 'button button--quiet'}
          onClick={() => save(start)}
        >
          {say('booked.addToCalendar')}
        </button>
      )}
      <Change say={say} act={act} />
    </>
  );
}

type AgainProps = Pick<Props, 'card' | 'words' | 'say' | 'act'>;

/** Nobody has called, or the number was not answered: what now is the customer's to say. */
function Again({ card, words, say, act }: AgainProps) {
  const { caller } = card;
  return (
    <>
      {caller === null ? null : (
        <button
          type="button"
          class="button"
          onClick={() => {
            act.tell({ type: 'customer.choseCallback', wants: 'call' });
            const { name, contact, note } = caller;
            const wish = { wants: 'call', name, contact, note, slot: null } as const;
            act.tell({ type: 'customer.booked', wish });
          }}
        >
          {say('booked.callSoon')}
        </button>
      )}
      <Change say={say} act={act} />
      <button
        type="button"
        class="button button--quiet"
        onClick={() => act.tell({ type: 'customer.choseCallback', wants: 'message' })}
      >
        {words.say('waiting.leaveMessage')}
      </button>
    </>
  );
}

function Change({ say, act }: Pick<Props, 'say' | 'act'>) {
  return (
    <button
      type="button"
      class="button button--quiet"
      onClick={() => act.tell({ type: 'customer.choseCallback', wants: 'call' })}
    >
      {say('booked.change')}
    </button>
  );
}
