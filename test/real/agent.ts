/** The person at the desk, through the agents' API that the console uses. */
import * as v from 'valibot';
import { type Detail, detailSchema } from '../../demo/desk/agents/wire.ts';
import type { Browser } from '../desk/staff.ts';

export type AgentDesk = {
  readonly look: (conversation: string) => Promise<Detail>;
  readonly claim: (conversation: string) => Promise<void>;
  readonly reply: (conversation: string, text: string) => Promise<void>;
};

/** `robin`: what the agent's browser sends. */
export function agentAt(baton: string, robin: Browser): AgentDesk {
  let replies = 0;

  async function ask(path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${baton}/desk/conversations/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', ...robin },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: the desk answered ${response.status}.`);
    return await response.json();
  }

  return {
    look: async (conversation) => v.parse(detailSchema, await ask(conversation)),
    async claim(conversation) {
      await ask(`${conversation}/claim`, {});
    },
    async reply(conversation, text) {
      replies += 1;
      const id = `reply-${String(replies).padStart(6, '0')}`;
      await ask(`${conversation}/reply`, { id, text });
    },
  };
}
