/** One run of the chart: from what was remembered until it is stopped. */
import { createActor } from 'xstate';
import { newsBetween, type Moment } from '../conversation/announce.ts';
import type { Happening } from '../conversation/happening.ts';
import { conversation } from '../conversation/machine.ts';
import type { Memory } from '../conversation/memory.ts';
import type { Ports } from '../conversation/ports.ts';
import { placeOf, viewOf } from '../conversation/view.ts';
import type { Line } from '../model/line.ts';
import type { News } from '../model/event.ts';
import { languagesFrom } from './languages.ts';

export type Run = {
  readonly tell: (happening: Happening) => void;
  readonly now: () => Moment;
  readonly stop: () => void;
};

export type Hear = {
  readonly changed: (moment: Moment) => void;
  readonly news: (news: News) => void;
};

/** What the app provides; the languages of the rules come with the chart. */
export type AppPorts = Omit<Ports, 'languages'> & {
  /** BCP 47, of the page: the customer may well write in it. */
  readonly language: string;
};

export function run(ports: AppPorts, memory: Memory, hear: Hear): Run {
  const languages = languagesFrom(() => actor.send({ type: 'rules.learned' }));
  const chart = conversation({ ...ports, languages: languages.known });
  const actor = createActor(chart, { input: memory });
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
    moment.memory.lines.slice(before.memory.lines.length).forEach(listen);
  });
  actor.start();
  languages.expect(ports.language.split('-')[0] ?? '');
  languages.follow(memory.scope);
  memory.lines.forEach(listen);

  function listen(line: Line): void {
    if (line.from !== 'customer') return;
    languages.listenTo(line.text);
    languages.follow(moment.memory.scope);
  }

  return {
    tell: (happening) => actor.send(happening),
    now: () => moment,
    stop: () => actor.stop(),
  };
}
