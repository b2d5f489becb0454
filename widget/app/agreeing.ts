/** What the customer says waits here until they have agreed to what the site asks for. Fetched where a site asks. */
import type { Happening } from '../conversation/happening.ts';
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
