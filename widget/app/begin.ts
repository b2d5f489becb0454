/**
 * A conversation that is there at once. What is remembered can be shown without the chart, so the chart
 * is fetched behind the first picture; what happens in between waits for it, in order.
 */
import type { Moment } from '../conversation/announce.ts';
import type { Happening } from '../conversation/happening.ts';
import { type Memory, seen } from '../conversation/memory.ts';
import { valueAt, viewOf } from '../conversation/view.ts';
import type { AppPorts, Hear, Run } from './conversationRun.ts';

/** Between attempts to fetch the chart, in ms. */
const pauseMs = 2000;

export function begin(ports: AppPorts, remembered: Memory, hear: Hear): Run {
  const early: Happening[] = [];
  let moment = momentOf(remembered);
  let running: Run | null = null;
  let isStopped = false;

  async function bring(): Promise<void> {
    try {
      const { run } = await import('./talk.ts');
      if (isStopped) return;
      running = run(ports, moment.memory, hear);
      hear.changed(running.now());
      early.forEach(running.tell);
    } catch (error) {
      console.debug('Baton', error);
      setTimeout(() => void bring(), pauseMs);
    }
  }

  function show(isOpen: boolean): void {
    moment = momentOf(seen(moment.memory, isOpen));
    hear.changed(moment);
    hear.news({ type: isOpen ? 'open' : 'close' });
  }

  // After the panel has been drawn: nobody can say anything before that.
  requestAnimationFrame(() => setTimeout(() => void bring()));

  return {
    hides: (text) => running?.hides(text) ?? null,
    tell(happening) {
      if (running) running.tell(happening);
      else if (happening.type === 'customer.opened') show(true);
      else if (happening.type === 'customer.closed') show(false);
      else early.push(happening);
    },
    now: () => running?.now() ?? moment,
    stop() {
      isStopped = true;
      running?.stop();
    },
  };
}

function momentOf(memory: Memory): Moment {
  return { memory, view: viewOf(valueAt(memory.place), memory) };
}
