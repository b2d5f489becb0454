/** The desk's things as ours: tickets, figures, promises, people. */
import {
  type Booked,
  type QueueFigures,
  queueReasons,
  type Ticket,
} from '../conversation/memory.ts';
import type { Agent } from '../model/line.ts';
import type { Access, Person, Snapshot, WirePromise, WireQueue } from './wire.ts';

export function leaseOf({ lease }: { readonly lease?: number }): { readonly lease?: number } {
  return lease === undefined ? {} : { lease };
}

export function ticketFrom(conversation: Snapshot): Ticket {
  return {
    id: conversation.id,
    reference: conversation.reference ?? null,
    isLive: (conversation.delivery ?? 'live') === 'live',
    cursor: conversation.cursor,
    ...tokensOf(conversation.access),
    ...leaseOf(conversation),
    copyTo: conversation.copy_to ?? null,
    stage: 'open',
  };
}

export function tokensOf(access: Access | undefined): Pick<Ticket, 'token' | 'refreshToken'> {
  return { token: access?.token ?? null, refreshToken: access?.refresh_token ?? null };
}

/** An estimate is shown as a range, so one without its upper end is no estimate. */
export function figuresOf(queue: WireQueue, at: string): QueueFigures {
  const because = queueReasons.find((reason) => reason === queue.reason);
  const { p10, p50 = 0, p90: upper } = queue.eta_s ?? {};
  return {
    position: queue.position ?? null,
    wait: upper === undefined ? null : { fromSeconds: p10 ?? p50, toSeconds: upper },
    at: queue.updated_at ?? at,
    ...(because && { because }),
  };
}

export function bookedOf(callback: WirePromise): Booked {
  const { id, status, start, end, sequence, expected_at, manage_url, join_url } = callback;
  return {
    id,
    start: start ?? null,
    end: end ?? null,
    status: status === 'missed' ? 'missed' : 'scheduled',
    sequence: sequence ?? 0,
    expectedAt: expected_at ?? null,
    manageUrl: isPage(manage_url) ? manage_url : null,
    ...(isPage(join_url) ? { joinUrl: join_url } : {}),
  };
}

/** A desk's word leads to nothing else than a page, and hides its host behind nobody's name. */
function isPage(address: string | undefined): address is string {
  try {
    const { username } = new URL(address ?? '');
    return username === '' && /^https?:\/\/[^/\\\s][^\\\s]*$/i.test(address ?? '');
  } catch {
    return false;
  }
}

export function agentOf({ id, name, role, avatar_url }: Person): Agent {
  return { id, name, role: role ?? null, avatarUrl: avatar_url ?? null };
}

/** `url`: the desk's base address, relative to the page. */
export function pictured(agent: Agent, url: string): Agent {
  if (agent.avatarUrl === null) return agent;
  try {
    const base = new URL(`${url.replace(/\/$/, '')}/`, globalThis.location?.href);
    const picture = new URL(agent.avatarUrl, base);
    return { ...agent, avatarUrl: picture.origin === base.origin ? picture.href : null };
  } catch {
    return { ...agent, avatarUrl: null };
  }
}
