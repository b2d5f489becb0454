/** The desk's side of a story: an agent without a console, and what the desk's log says. */
import { expect } from 'vitest';
import * as v from 'valibot';
import type { Browser } from '../desk/staff.ts';
import { detailSchema, inboxSchema } from '../../demo/desk/agents/wire.ts';

export type DeskSide = ReturnType<typeof deskSide>;

/** `from`: who said it. */
export type Said = { readonly from: 'user' | 'agent'; readonly text: string };

/** `demo`: its own address, past the proxy. `alex`: what their browser would send. */
export function deskSide(demo: string, alex: Browser) {
  let replies = 0;

  async function get(path: string): Promise<unknown> {
    return await (await fetch(`${demo}/desk/${path}`, { headers: alex })).json();
  }
  async function act(id: string, verb: string, body: object = {}): Promise<void> {
    const response = await fetch(`${demo}/desk/conversations/${id}/${verb}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...alex },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${verb}: ${response.status} ${await response.text()}`);
  }
  /** Ids of what is open for the customer of this name. */
  async function open(customer: string): Promise<readonly string[]> {
    const { waiting, active } = v.parse(inboxSchema, await get('inbox'));
    return [...waiting, ...active].flatMap((one) => (one.customer === customer ? [one.id] : []));
  }

  return {
    open,
    /** The conversation of the customer of this name, as soon as there is one. There is never a second. */
    async find(customer: string): Promise<string> {
      await expect.poll(() => open(customer), { timeout: 20_000 }).toHaveLength(1);
      return (await open(customer))[0] ?? '';
    },
    claim: (id: string) => act(id, 'claim'),
    reply: (id: string, text: string) => {
      replies += 1;
      return act(id, 'reply', { text, id: `reply-${String(replies).padStart(8, '0')}` });
    },
    close: (id: string) => act(id, 'close'),
    release: (id: string) => act(id, 'release'),
    /** What was said since the handoff, in the order of the log. */
    async said(id: string): Promise<readonly Said[]> {
      const { messages } = v.parse(detailSchema, await get(`conversations/${id}`));
      return messages.flatMap(({ author, parts }) =>
        author.role === 'user' || author.role === 'agent'
          ? [{ from: author.role, text: parts.map(({ text = '' }) => text).join('') }]
          : [],
      );
    },
  };
}
