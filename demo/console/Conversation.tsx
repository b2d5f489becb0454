/** One conversation: what it is about, what was said, and what can be done. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Actor, Detail } from '../desk/agents/wire.ts';
import type { HandoffVerdict } from '../desk/core/fact.ts';
import { newId } from './newId.ts';
import { Approval } from './Approval.tsx';
import { Call } from './Call.tsx';
import type { Deed } from './desk.ts';
import { Finish } from './Finish.tsx';
import { Notes } from './Notes.tsx';
import { Offered } from './Offered.tsx';
import { filled } from './quick.ts';
import { Reply } from './Reply.tsx';
import { Summary } from './Summary.tsx';
import { Transcript } from './Transcript.tsx';
import { Transfer } from './Transfer.tsx';
import { Unsent } from './Unsent.tsx';
import type { Console } from './useConsole.ts';
import { useReadMarks } from './useReadMarks.ts';
import { clock, priorityName, span, whyLeft } from './words.ts';

type Props = {
  readonly detail: Detail;
  readonly desk: Console;
  readonly agent: Actor;
  readonly now: number;
};

export function Conversation({ detail, desk, agent, now }: Props) {
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [handoff, setHandoff] = useState<HandoffVerdict | null>(null);
  const reply = useRef<HTMLTextAreaElement>(null);
  const { lease } = detail;
  const isMine = detail.state === 'active' && detail.agent?.id === agent.id;
  const isFree = detail.state === 'queued' || detail.state === 'callback_scheduled';
  const customer = detail.packet.user.name ?? detail.packet.user.email ?? 'Visitor';

  useReadMarks(detail, isMine, (body) => void desk.perform('read', { lease, ...body }));

  // Having claimed, the next thing anyone does is write.
  useEffect(() => {
    if (isMine) reply.current?.focus();
  }, [isMine]);

  const draft = desk.state.drafts.get(detail.id) ?? '';

  const perform = async (deed: Deed, body: Readonly<Record<string, unknown>> = {}) => {
    setBusy(true);
    const result = await desk.perform(deed, { lease, ...body });
    setBusy(false);
    setTrouble(result.kind === 'refused' ? result.why : '');
  };

  /** Before the way out: afterwards this agent may look at somebody else. */
  const finish = async (deed: 'return' | 'close', body: Readonly<Record<string, unknown>> = {}) => {
    const about = { kind: 'handoff', verdict: handoff };
    if (handoff !== null) await perform('mark', { id: newId('mark'), about });
    await perform(deed, body);
  };

  return (
    <article class="talk">
      <header class="talk__head">
        <button
          type="button"
          class="talk__back"
          aria-label="Back to the list"
          onClick={() => desk.select(null)}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M12 4 6 10l6 6" />
          </svg>
        </button>
        <div class="talk__who">
          <h2 class="talk__name">{customer}</h2>
          <p class="talk__state">
            {detail.reference} · {standing(detail, agent, now)}
          </p>
        </div>
        <span class={`chip chip--${detail.priority}`}>
          {priorityName(detail.priority)} priority
        </span>
        {isFree ? (
          <button
            type="button"
            class="button button--main"
            disabled={isBusy}
            onClick={() => void perform('claim')}
          >
            Claim
          </button>
        ) : null}
      </header>
      {trouble === '' ? null : (
        <p class="talk__trouble" role="alert">
          {trouble}
        </p>
      )}
      {detail.left === null ? null : (
        <p class="talk__left" role="status">
          {whyLeft(detail.left, agent.id)}
        </p>
      )}
      <Offered
        detail={detail}
        agent={agent}
        now={now}
        isBusy={isBusy}
        onTake={() => void perform('claim')}
        onDecline={() => void perform('decline')}
      />
      <Approval
        detail={detail}
        isMine={isMine}
        isBusy={isBusy}
        onApprove={(input) => void perform('approve', { input })}
        onReject={(reason) => void perform('reject', { reason })}
      />
      <Call
        detail={detail}
        agent={agent}
        isBusy={isBusy}
        onDeed={(deed, body) => void perform(deed, body)}
      />
      <div class="talk__body">
        <Summary detail={detail} now={now} />
        <Notes notes={detail.notes} />
        <Transcript
          detail={detail}
          agent={agent}
          customer={customer}
          isMine={isMine}
          pending={desk.state.pending.filter(({ conversation }) => conversation === detail.id)}
          isTyping={desk.state.typing.has(detail.id)}
          onResend={desk.resend}
        />
      </div>
      {isMine ? (
        <footer class="talk__foot">
          <Reply
            box={reply}
            customer={customer}
            draft={draft}
            answers={(desk.state.inbox?.answers ?? []).map(({ title, text }) => ({
              title,
              text: filled(text, detail.packet),
            }))}
            onDraft={desk.draft}
            onTyping={(isTyping) => void desk.perform('typing', { isTyping })}
            onSend={(text) => desk.send(text, lease, setTrouble)}
            onSendFile={(file) => desk.sendFile(file, lease)}
          />
          <Finish
            isBusy={isBusy}
            handoff={handoff}
            onHandoff={setHandoff}
            onReturn={(note, resolved) => void finish('return', { note, resolved })}
            onClose={() => void finish('close')}
            onRelease={() => void perform('release')}
          >
            <Transfer
              inbox={desk.state.inbox}
              agent={agent}
              isBusy={isBusy}
              onTransfer={(to, note) => void perform('transfer', { to, note })}
            />
          </Finish>
        </footer>
      ) : (
        <Unsent text={draft} onDiscard={() => desk.draft('')} />
      )}
    </article>
  );
}

function standing(detail: Detail, agent: Actor, now: number): string {
  switch (detail.state) {
    case 'accepted':
      return 'asks for a decision';
    case 'queued':
      return `waiting ${span(detail.queuedAt ?? detail.openedAt, now)}`;
    case 'active':
      return detail.agent?.id === agent.id
        ? 'with you'
        : `with ${detail.agent?.name ?? 'a colleague'}`;
    case 'callback_scheduled':
      if (detail.callback?.channel === 'chat') return 'message left';
      return detail.callback?.status === 'missed' ? 'nobody called' : 'callback booked';
    case 'returned':
      return `back with the AI since ${clock(detail.endedAt ?? detail.openedAt)}`;
    case 'closed':
      return `closed at ${clock(detail.endedAt ?? detail.openedAt)}`;
  }
}
