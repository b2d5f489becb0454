/** One run of the chart: from what was remembered until it is stopped. */
import { createActor } from 'xstate';
import { newsBetween, type Moment } from '../conversation/announce.ts';
import type { Happening } from '../conversation/happening.ts';
import { conversation } from '../conversation/machine.ts';
import type { Memory } from '../conversation/memory.ts';
import type { Ports } from '../conversation/ports.ts';
import { placeOf, viewOf } from '../conversation/view.ts';
import { privateIn } from '../escalation/redaction/find.ts';
import { mask } from '../escalation/redaction/mask.ts';
import type { Line } from '../model/line.ts';
import type { News } from '../model/event.ts';
import type { PrivateKind } from '../model/privateKind.ts';
import { languagesFrom } from './languages.ts';

export type Run = {
  /** What of this would be hidden if it was sent now; null while that cannot be told yet. */
  readonly hides: (text: string) => readonly PrivateKind[] | null;
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
  /** What is hidden in what the customer says, before anything is made of it. */
  readonly hide: readonly PrivateKind[];
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

  /** What the other side said last tells what bare digits are. */
  const asked = () => {
    const last = moment.memory.lines.findLast(
      (line) => line.from === 'ai' || line.from === 'human',
    );
    return last && 'text' in last ? last.text : '';
  };

  return {
    hides: (text) => [...new Set(privateIn(text, ports.hide, asked()).map(({ kind }) => kind))],
    tell(happening) {
      const isHiding = happening.type === 'customer.said' && happening.asTyped !== true;
      actor.send(
        isHiding ? { ...happening, text: mask(happening.text, ports.hide, asked()) } : happening,
      );
    },
    now: () => moment,
    stop: () => actor.stop(),
  };
}
