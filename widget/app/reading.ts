/** Tells the desk how far the customer has read what people said, while the panel is open and seen. */
import type { Moment } from '../conversation/announce.ts';
import type { Ticket } from '../conversation/memory.ts';
import type { Sign } from '../conversation/ports.ts';

export type Reading = {
  readonly look: (moment: Moment) => void;
  readonly stop: () => void;
};

type Input = {
  readonly now: () => Moment;
  readonly tell: (ticket: Ticket, sign: Sign) => void;
};

export function watchReading({ now, tell }: Input): Reading {
  let told: string | null = null;

  function look({ memory: { lines, ticket }, view }: Moment): void {
    const last = lines.findLast((line) => line.from === 'human')?.id;
    const isSeen = view.isOpen && document.visibilityState === 'visible';
    if (!isSeen || ticket?.stage !== 'open' || last === undefined || last === told) return;
    told = last;
    tell(ticket, { kind: 'read', upTo: last });
  }

  const again = () => look(now());
  document.addEventListener('visibilitychange', again);
  return { look, stop: () => document.removeEventListener('visibilitychange', again) };
}
