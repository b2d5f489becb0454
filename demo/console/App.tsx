/** The agent's desk: who waits on the left, one conversation on the right. */
import { useEffect, useState } from 'preact/hooks';
import type { Actor, Item } from '../desk/agents/wire.ts';
import type { Me } from '../desk/staff/wire.ts';
import { changeMe, goSignIn } from '../sign-in/desk.ts';
import { Conversation } from './Conversation.tsx';
import { setPresence } from './desk.ts';
import { Empty, Loading, Trouble } from './Placeholder.tsx';
import { Queue } from './Queue.tsx';
import type { State } from './state.ts';
import { Top } from './Top.tsx';
import type { Console } from './useConsole.ts';
import { useConsole } from './useConsole.ts';
import { useNow } from './useNow.ts';

/** Below this width list and conversation take turns. */
const isWide = matchMedia('(min-width: 760px)');

export function App({ me }: { readonly me: Me }) {
  const [agent, setAgent] = useState(me);
  const [status, setStatus] = useState<'here' | 'away'>('here');
  const become = (wanted: 'here' | 'away') => {
    setStatus(wanted);
    void setPresence(wanted);
  };
  // The desk first, so that nobody is answered under the name before.
  const rename = async (change: Pick<Partial<Actor>, 'name' | 'team'>) => {
    const changed = await changeMe(change);
    if (changed.kind === 'done') setAgent(changed.answer);
  };
  const connected = useConsole(agent);
  const desk: Console = {
    ...connected,
    send: (...said) => {
      // Whoever writes is back.
      if (status === 'away') become('here');
      connected.send(...said);
    },
  };
  const { state } = desk;
  const asked = state.inbox?.approvals ?? [];
  // Whoever is asked has two minutes; who waits is told in minutes.
  const isAsked = state.inbox?.active.some(({ offer }) => offer !== null) ?? false;
  const now = useNow(asked.length > 0 || isAsked ? 1000 : 10_000);
  const next = asked[0] ?? state.inbox?.waiting[0];

  // Something to begin with; after that only the agent moves, so that Claim never slips away.
  useEffect(() => {
    if (isWide.matches && state.selected === null && next !== undefined) desk.select(next.id);
  }, [next?.id, state.selected]);

  useEffect(() => {
    if (state.line === 'over') goSignIn();
  }, [state.line]);

  // The desk forgets it with a lost line.
  useEffect(() => {
    if (state.line === 'live' && status === 'away') void setPresence('away');
  }, [state.line, agent]);

  useEffect(() => {
    const count = asked.length + (state.inbox?.waiting.length ?? 0);
    document.title = count === 0 ? 'Baton desk' : `(${count}) Baton desk`;
  }, [state.inbox]);

  return (
    <div class={state.selected === null ? 'desk' : 'desk desk--open'}>
      <Top
        me={agent}
        line={state.line}
        incident={state.inbox?.incident ?? null}
        teams={state.inbox?.teams ?? []}
        status={status}
        onChange={(change) => void rename(change)}
        onPicture={(picture) => setAgent({ ...agent, picture })}
        onStatus={become}
      />
      <Queue
        inbox={state.inbox}
        agent={agent}
        selected={state.selected}
        typing={state.typing}
        now={now}
        onSelect={desk.select}
      />
      <main class="stage" aria-label="Conversation">
        <Stage desk={desk} agent={agent} now={now} />
      </main>
      <p class="unseen" role="status">
        {announcement(asked, state.inbox?.waiting ?? [])}
      </p>
    </div>
  );
}

type StageProps = { readonly desk: Console; readonly agent: Actor; readonly now: number };

function Stage({ desk, agent, now }: StageProps) {
  const { shown } = desk.state;
  switch (shown.kind) {
    case 'none':
      return <Empty {...emptiness(desk.state)} />;
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Trouble why={shown.why} onRetry={desk.reload} onBack={() => desk.select(null)} />;
    case 'detail':
      return (
        <Conversation
          key={shown.detail.id}
          detail={shown.detail}
          desk={desk}
          agent={agent}
          now={now}
        />
      );
  }
}

function emptiness({ inbox, line }: State): { readonly title: string; readonly text: string } {
  if (inbox === null) {
    return line === 'lost'
      ? { title: 'The desk cannot be reached', text: 'It is tried again every few seconds.' }
      : { title: 'Opening the desk', text: 'One moment.' };
  }
  return inbox.waiting.length === 0
    ? {
        title: 'Nobody is waiting',
        text: 'When a customer needs a person, they appear here with everything the AI has learnt.',
      }
    : { title: 'Choose who to help', text: 'Whoever is on top has the best reason to go first.' };
}

function announcement(asked: readonly Item[], waiting: readonly Item[]): string {
  if (asked.length > 0) return `${asked.length} to approve: ${asked[0]?.subject ?? ''}`;
  if (waiting.length === 0) return 'Nobody is waiting.';
  const names = waiting.slice(0, 3).map(({ customer }) => customer);
  return `${waiting.length} waiting: ${names.join(', ')}.`;
}
