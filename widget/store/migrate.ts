/** Brings a record of an older version up to this one, a step at a time. */
import { recordVersion } from './version.ts';

type Shape = Readonly<Record<string, unknown>>;

export function migrate(stored: unknown): Shape | null {
  if (!isShape(stored) || !isShape(stored['memory'])) return null;
  const from = stored['version'];
  if (typeof from !== 'number' || from > recordVersion) return null;

  return steps.slice(from).reduce((memory, step) => step(memory), stored['memory']);
}

/** `steps[n]` makes version n + 1 out of version n. */
const steps: readonly ((memory: Shape) => Shape)[] = [
  // 0 was never released.
  (memory) => memory,
  // 1 knew neither ratings nor callbacks.
  (memory) => ({
    ratings: {},
    wish: null,
    wants: 'call',
    slots: null,
    booked: null,
    caller: null,
    ...memory,
  }),
  // 2 asked the customer, and nobody else, about what the AI may not do by itself.
  (memory) => ({
    ...memory,
    approval: null,
    place: memory['place'] === 'bot.awaitingApproval' ? 'bot.listening' : memory['place'],
  }),
  // 3 had all lines in the record, and no pages beside it (`pages.ts`).
  (memory) => memory,
];

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
