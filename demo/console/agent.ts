/** Who sits here. Kept per tab, so that two tabs can be two people. */
import * as v from 'valibot';
import type { Actor } from '../desk/agents/wire.ts';
import { actorSchema } from '../desk/agents/wire.ts';

const key = 'baton-desk-agent';

export function rememberedAgent(): Actor {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '');
    return v.parse(actorSchema, stored);
  } catch {
    return remember({ id: newId('ag'), name: 'Alex' });
  }
}

export function remember(agent: Actor): Actor {
  try {
    sessionStorage.setItem(key, JSON.stringify(agent));
  } catch {
    // Storage may be denied; the name then lasts as long as the page.
  }
  return agent;
}

export function newId(prefix: string): string {
  return `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`;
}
