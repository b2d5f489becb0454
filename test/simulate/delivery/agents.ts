/** What agents do at the desk: they see all conversations, and the rules say what they may. */
import type { Command } from '../../../demo/desk/core/command.ts';
import type { Conversation } from '../../../demo/desk/core/conversation.ts';
import type { Desk } from './desk/desk.ts';
import type { AgentDeed } from './plan.ts';

const people = [
  { id: 'ag_1', name: 'Alex' },
  { id: 'ag_2', name: 'Sam' },
] as const;
const team = { id: 'billing', label: 'the billing team' };

/** What was done, in words, or null where there was nothing to do. */
export function actAsAgent(
  desk: Desk,
  deed: AgentDeed,
  how: number,
  count: () => number,
): string | null {
  const all = [...desk.tables().rows.values()].map(({ conversation }) => conversation);
  const agent = people[how < 0.5 ? 0 : 1];
  const colleague = people[how < 0.5 ? 1 : 0];
  const perform = (found: Conversation | undefined, command: Command): string | null =>
    found && desk.act(found.id, command) ? `${command.do} ${found.id}` : null;
  const held = all.filter((one) => one.agent !== null && one.state === 'active');
  const mine = held.find((one) => one.agent?.id === agent.id) ?? held[0];
  const me = mine?.agent ?? agent;

  switch (deed) {
    case 'claims': {
      const offered = all.find(({ offer }) => offer?.to.id === agent.id);
      const waiting = all.find(({ state }) => state === 'queued' || state === 'callback_scheduled');
      return perform(offered ?? waiting, { do: 'claim', agent });
    }
    case 'replies': {
      const said = count();
      return perform(mine, {
        do: 'reply',
        agent: me,
        clientId: `reply-${said}`,
        text: `h${said} ✓ 👍`,
      });
    }
    case 'passes to a team':
      return perform(mine, { do: 'transfer', agent: me, to: { kind: 'team', team }, note: null });
    case 'offers to a colleague': {
      const to = me.id === agent.id ? colleague : agent;
      return perform(mine, {
        do: 'transfer',
        agent: me,
        to: { kind: 'agent', agent: to },
        note: null,
      });
    }
    case 'gives back to the AI':
      return perform(mine, { do: 'return', agent: me, note: null, resolved: false });
    case 'closes':
      return perform(mine, { do: 'close', agent: me });
    case 'releases':
      return perform(mine, { do: 'release', agent: me, reason: 'released' });
    case 'reads': {
      const said =
        mine &&
        desk
          .tables()
          .rows.get(mine.id)
          ?.log.findLast(({ fact }) => fact.type === 'hep.message.created');
      if (said?.fact.type !== 'hep.message.created') return null;
      const { id, client_id: clientId = null } = said.fact.data.message;
      return perform(mine, { do: 'read', agent: me, upTo: id, clientId });
    }
    case 'tells the place': {
      const waiting = all.find(({ state }) => state === 'queued');
      return waiting && desk.tell(waiting.id, Math.ceil(how * 5)) ? `place ${waiting.id}` : null;
    }
  }
}
