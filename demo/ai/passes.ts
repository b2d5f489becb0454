/**
 * Who has answered the desk's challenge may ask the AI for a while: their answer is good once, so they get a pass. It is for one
 * site and one address, in headers alone, and nothing of it is stored: who answers twice within half an hour gets the same.
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { Challenger } from '../desk/challenge/challenger.ts';
import { needAnswer } from '../desk/challenge/needed.ts';
import { isSame, seal } from '../desk/secrets.ts';
import { addressOf } from '../desk/staff/address.ts';

export type Door = {
  readonly challenger: Challenger;
  /** Seals the passes. */
  readonly secret: string;
  readonly proxies: number;
  readonly now: () => Date;
};

/** A pass is good until the end of the half hour after the one in which it was given. */
const halfHourMs = 30 * 60_000;

export function needPass({ challenger, secret, proxies, now }: Door): MiddlewareHandler {
  const passFor = (visitor: string, end: number) =>
    `${end}.${seal(secret, ['ai-pass', visitor, end])}`;
  const isGood = (pass: string, visitor: string) => {
    const end = Number(pass.split('.')[0]);
    return end > now().getTime() && isSame(pass, passFor(visitor, end));
  };

  return async (c, next) => {
    const visitor = visitorOf(c, proxies);
    if (isGood(c.req.header('Challenge-Pass') ?? '', visitor)) return await next();
    await needAnswer(challenger, c, `ai\n${visitor}`, proxies);
    const end = (Math.floor(now().getTime() / halfHourMs) + 2) * halfHourMs;
    await next();
    c.header('Challenge-Pass', passFor(visitor, end));
  };
}

function visitorOf(c: Context, proxies: number): string {
  return [c.req.header('Origin') ?? '', addressOf(c, proxies)].join('\n');
}
