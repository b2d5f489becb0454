/** What the customer says waits here until they have agreed to what the site asks for. */
import type { Happening } from '../conversation/happening.ts';
import type { Screen } from './screen.tsx';
import type { Together } from './together.ts';

/** `asked`: the version the site asks for, if any. */
export function agreeing(
  asked: () => string | undefined,
  { now, tell }: Together,
  screen: Screen,
): Together['tell'] {
  const held: Happening[] = [];
  return (happening) => {
    const version = asked();
    const isFree = !version || now().memory.consent?.version === version;
    // With these a conversation begins.
    if (isFree || !/\.(said|asked|cho)/.test(happening.type)) return tell(happening);
    held.push(happening);
    screen.ask((isAgreed) => {
      screen.ask(null);
      if (isAgreed) tell({ type: 'customer.agreed', version });
      for (const one of held.splice(0)) {
        if (isAgreed) tell(one);
        else if ('text' in one) screen.prefill(one.text ?? '');
      }
    });
  };
}
