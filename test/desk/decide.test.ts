import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../demo/desk/core/command.ts';
import type { Conversation } from '../../demo/desk/core/conversation.ts';
import { apply } from '../../demo/desk/core/conversation.ts';
import { decide } from '../../demo/desk/core/decide.ts';

const alex = { id: 'ag_alex', name: 'Alex' };
const sam = { id: 'ag_sam', name: 'Sam' };
const at = '2026-11-23T10:00:00.000Z';
const stamp = { at, id: (prefix: string) => `${prefix}_1` };

const queued: Conversation = {
  id: 'cnv_1',
  number: 1,
  thread: 'cnv_1',
  previous: null,
  episode: 1,
  state: 'queued',
  isAlone: false,
  priority: 'normal',
  headStart: 600,
  agent: null,
  callback: null,
  call: null,
  slot: null,
  seat: null,
  approval: null,
  lease: 1,
  offer: null,
  team: null,
  openedAt: at,
  queuedAt: at,
  claimedAt: null,
  answeredAt: null,
  left: null,
  endedAt: null,
  entries: 1,
  seq: 0,
  told: { position: 1, length: 1 },
};

const commands: readonly Command[] = [
  ...[alex, sam].flatMap((agent): readonly Command[] => [
    { do: 'claim', agent },
    { do: 'reply', agent, clientId: 'rp_0000001', text: 'Hello' },
    { do: 'release', agent, reason: 'released' },
    { do: 'return', agent, note: null, resolved: true },
    { do: 'close', agent },
  ]),
  { do: 'say', clientId: 'cm_0000001', parts: [{ type: 'text', text: 'Hi' }] },
  { do: 'end', reason: 'user_ended' },
  { do: 'end', reason: 'return_to_bot' },
  { do: 'cancelCallback' },
  {
    do: 'book',
    callback: { id: 'cb_1', status: 'scheduled', channel: 'phone' },
    slot: null,
    details: {},
  },
];

function follow(conversation: Conversation, command: Command): Conversation {
  const decision = decide(conversation, command, stamp);
  if (decision.kind === 'refused') return conversation;
  return decision.facts.reduce((now, fact) => apply(now, fact, at), conversation);
}

describe('what may happen to a conversation', () => {
  it('gives it to the first agent who asks, and tells the second who has it', () => {
    const claimed = follow(queued, { do: 'claim', agent: alex });

    expect([claimed.state, claimed.agent]).toEqual(['active', alex]);
    expect(decide(claimed, { do: 'claim', agent: sam }, stamp)).toEqual({
      kind: 'refused',
      why: { kind: 'taken', by: alex },
    });
  });

  it('takes two claims of one agent for one', () => {
    const claimed = follow(queued, { do: 'claim', agent: alex });

    expect(decide(claimed, { do: 'claim', agent: alex }, stamp)).toEqual({
      kind: 'facts',
      facts: [],
    });
  });

  it('lets nobody but the holder speak, hand back or close', () => {
    const claimed = follow(queued, { do: 'claim', agent: alex });
    const tries: readonly Command[] = [
      { do: 'reply', agent: sam, clientId: 'rp_0000001', text: 'Hello' },
      { do: 'return', agent: sam, note: null, resolved: true },
      { do: 'close', agent: sam },
    ];

    for (const command of tries) {
      expect(decide(claimed, command, stamp)).toEqual({
        kind: 'refused',
        why: { kind: 'taken', by: alex },
      });
    }
  });

  it('keeps the age of a conversation that comes back to the queue', () => {
    const claimed = follow(queued, { do: 'claim', agent: alex });
    const released = follow(claimed, { do: 'release', agent: alex, reason: 'offline' });

    expect([released.state, released.agent, released.queuedAt]).toEqual(['queued', null, at]);
  });

  it('leaves a conversation with an agent who has answered just before they were found silent', () => {
    const claimed = follow(queued, { do: 'claim', agent: alex });
    const silent: Command = { do: 'release', agent: alex, reason: 'silent' };
    const answered = follow(claimed, {
      do: 'reply',
      agent: alex,
      clientId: 'rp_0000001',
      text: 'Hello',
    });

    expect([follow(claimed, silent).state, follow(answered, silent).state]).toEqual([
      'queued',
      'active',
    ]);
  });

  it('puts who cancels a callback back where they were waiting', () => {
    const booked = follow(queued, {
      do: 'book',
      callback: { id: 'cb_1', status: 'scheduled', channel: 'phone' },
      slot: 'slot_20261123T130000Z',
      details: {},
    });
    const cancelled = follow(booked, { do: 'cancelCallback' });

    expect([booked.state, cancelled.state, cancelled.queuedAt]).toEqual([
      'callback_scheduled',
      'queued',
      at,
    ]);
  });

  it('is never active without an agent, and never waits with one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...commands), { maxLength: 30 }), (said) => {
        const end = said.reduce(follow, queued);
        if (end.state === 'active') expect(end.agent).not.toBeNull();
        if (end.state === 'queued') expect(end.agent).toBeNull();
      }),
    );
  });

  it('never leaves a closed conversation, whatever is asked of it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...commands), { maxLength: 20 }), (said) => {
        const closed = follow(queued, { do: 'end', reason: 'user_ended' });
        expect(said.reduce(follow, closed).state).toBe('closed');
      }),
    );
  });
});
