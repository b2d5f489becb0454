/** Asks a desk what it offers now, and again before its answer has grown old. */
import * as v from 'valibot';
import type { DeskHappening } from '../conversation/happening.ts';
import type { Service } from '../conversation/memory.ts';
import type { Stop } from '../conversation/ports.ts';
import type { Caller } from './call.ts';
import { figuresOf } from './nouns.ts';
import { type Availability, availabilitySchema } from './wireService.ts';

/** Until when a desk's answer is good it says by its own clock, which may not be the customer's. This is within a minute by both. */
const pauseMs = 30_000;

export function watchService(
  call: Caller,
  now: () => string,
  tell: (news: DeskHappening) => void,
): Stop {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  void ask();
  async function ask(): Promise<void> {
    const answer = await call({
      method: 'GET',
      path: '/availability',
      ticket: null,
      signal: stop.signal,
      tell: () => {},
    });
    if (stop.signal.aborted) return;
    const read = v.safeParse(availabilitySchema, answer.kind === 'taken' ? answer.body : null);
    const found = read.success ? read.output : null;
    tell({ type: 'desk.stated', service: found && serviceOf(found, now()), cursor: null });
    timer = setTimeout(() => void ask(), pauseMs);
  }
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}

/** Nothing is said where the desk does not know: no promise is better than a wrong one. */
export function serviceOf(
  { status, text, queue = {}, opens_at: opensAt }: Availability,
  now: string,
): Service | null {
  switch (status) {
    case 'open':
    case 'busy':
      return { kind: status, wait: figuresOf(queue, now).wait };
    case 'closed':
      return { kind: 'closed', opensAt: opensAt ?? null, notice: text ?? null };
    case 'unknown':
      return null;
  }
}
