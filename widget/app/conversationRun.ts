/** One run of the chart: from what was remembered until it is stopped. */
import { createActor } from 'xstate';
import { newsBetween, type Moment } from '../conversation/announce.ts';
import type { Happening } from '../conversation/happening.ts';
import { conversation } from '../conversation/machine.ts';
import type { Memory } from '../conversation/memory.ts';
import type { Ports } from '../conversation/ports.ts';
import { placeOf, viewOf } from '../conversation/view.ts';
import type { News } from '../model/event.ts';

export type Run = {
  readonly tell: (happening: Happening) => void;
  readonly now: () => Moment;
  readonly stop: () => void;
};

export type Hear = {
  readonly changed: (moment: Moment) => void;
  readonly news: (news: News) => void;
};

export function run(ports: Ports, memory: Memory, hear: Hear): Run {
  const actor = createActor(conversation(ports), { input: memory });
  let moment = momentOf();

  function momentOf(): Moment {
    const { value, context } = actor.getSnapshot();
    return {
      memory: { ...context, place: placeOf(value, context) },
      view: viewOf(value, context),
    };
  }

  actor.subscribe(() => {
    const before = moment;
    moment = momentOf();
    hear.changed(moment);
    newsBetween(before, moment).forEach(hear.news);
  });
  actor.start();

  return {
    tell: (happening) => actor.send(happening),
    now: () => moment,
    stop: () => actor.stop(),
  };
}
