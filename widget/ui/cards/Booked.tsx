import type { Booked as Call } from '../../conversation/memory.ts';
import type { Card } from '../../conversation/card.ts';
import type { Act } from '../act.ts';
import { calendarFile } from '../calendar.ts';
import { dateTime } from '../eventText.ts';
import type { Strings } from '../strings/en.ts';
import type { LaterStrings } from '../strings/enLater.ts';

type Props = {
  readonly card: Extract<Card, { kind: 'booked' }>;
  readonly strings: LaterStrings['booked'];
  readonly leaveMessage: Strings['waiting']['leaveMessage'];
  readonly locale: string;
  readonly act: Act;
};

export function Booked({ card, strings, leaveMessage, locale, act }: Props) {
  const { booked, reference, wants } = card;
  const isCall = booked !== null && wants === 'call';
  return (
    <div class="card">
      <div role="status">
        <p class="card__title">{promise(card, strings, locale)}</p>
        {reference === null ? null : <p>{strings.reference(reference)}</p>}
      </div>
      {isCall ? (
        <div class="card__choices">
          {booked.status === 'scheduled' ? (
            <Kept card={card} booked={booked} strings={strings} act={act} />
          ) : (
            <Again card={card} strings={strings} leaveMessage={leaveMessage} act={act} />
          )}
          <button
            type="button"
            class="button button--quiet"
            onClick={() => act.tell({ type: 'customer.cancelledCallback' })}
          >
            {strings.cancel}
          </button>
        </div>
      ) : null}
    </div>
  );
}

function promise({ booked, wants }: Props['card'], strings: Props['strings'], locale: string) {
  const expected = booked?.expectedAt ?? null;
  if (booked === null || wants === 'message') {
    return expected === null ? strings.message : strings.messageFrom(dateTime(expected, locale));
  }
  if (booked.status === 'missed') return strings.missed;
  if (booked.start !== null) return strings.at(dateTime(booked.start, locale));
  return expected === null ? strings.soon : strings.soonFrom(dateTime(expected, locale));
}

type KeptProps = Pick<Props, 'card' | 'strings' | 'act'> & { readonly booked: Call };

function Kept({ card, booked, strings, act }: KeptProps) {
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
        title: strings.calendarTitle,
        description: [
          card.reference === null ? '' : strings.reference(card.reference),
          joinUrl === undefined ? '' : `${strings.join}: ${joinUrl}`,
          manageUrl === null ? '' : strings.manage(manageUrl),
        ]
          .filter((line) => line !== '')
          .join('\n'),
      }),
    );
  return (
    <>
      {joinUrl === undefined ? null : (
        <a class="button" href={joinUrl} target="_blank" rel="noopener noreferrer">
          {strings.join}
        </a>
      )}
      {start === null ? null : (
        <button
          type="button"
          class={joinUrl === undefined ? 'button' : 'button button--quiet'}
          onClick={() => save(start)}
        >
          {strings.addToCalendar}
        </button>
      )}
      <Change strings={strings} act={act} />
    </>
  );
}

type AgainProps = Pick<Props, 'card' | 'strings' | 'leaveMessage' | 'act'>;

/** Nobody has called, or the number was not answered: what now is the customer's to say. */
function Again({ card, strings, leaveMessage, act }: AgainProps) {
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
          {strings.callSoon}
        </button>
      )}
      <Change strings={strings} act={act} />
      <button
        type="button"
        class="button button--quiet"
        onClick={() => act.tell({ type: 'customer.choseCallback', wants: 'message' })}
      >
        {leaveMessage}
      </button>
    </>
  );
}

function Change({ strings, act }: Pick<Props, 'strings' | 'act'>) {
  return (
    <button
      type="button"
      class="button button--quiet"
      onClick={() => act.tell({ type: 'customer.choseCallback', wants: 'call' })}
    >
      {strings.change}
    </button>
  );
}
