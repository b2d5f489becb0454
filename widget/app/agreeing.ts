/** What the customer says waits here until they have agreed to what the site asks for. Fetched where a site asks. */
import type { Consent } from '../conversation/memory.ts';
import type { Happening } from '../conversation/happening.ts';
import type { RecordStore } from '../store/record.ts';
import type { Screen } from './screen.tsx';
import type { Together } from './together.ts';

/** With these a conversation begins; all else that leaves this browser comes after one of them. */
const beginning = new Set<Happening['type']>([
  'customer.said',
  'customer.asked',
  'customer.choseCallback',
]);

/** `version`: the one the site asks for. */
export function agreeing(
  version: string,
  { now, tell }: Together,
  screen: Screen,
): Together['tell'] {
  const held: Happening[] = [];
  return (happening) => {
    const isAgreed = now().memory.consent?.version === version;
    if (isAgreed || !beginning.has(happening.type)) return tell(happening);
    held.push(happening);
    screen.ask((isGiven) => {
      screen.ask(null);
      if (isGiven) tell({ type: 'customer.agreed', version });
      for (const one of held.splice(0)) {
        if (isGiven) tell(one);
        else if ('text' in one) screen.prefill(one.text ?? '');
      }
    });
  };
}

/** Of whoever has not agreed and has said nothing, nothing is kept. */
export function holding(store: RecordStore): RecordStore {
  return {
    ...store,
    save: async (memory) =>
      memory.consent || memory.lines.length > 0 ? await store.save(memory) : 'kept',
  };
}

/** For a desk that takes nothing without. Null where the customer does not agree. */
export function agreed(
  version: string,
  { tell }: Together,
  screen: Screen,
): Promise<Consent | null> {
  return new Promise((resolve) =>
    screen.ask((isGiven) => {
      screen.ask(null);
      if (isGiven) tell({ type: 'customer.agreed', version });
      resolve(isGiven ? { version, at: new Date().toISOString() } : null);
    }),
  );
}
