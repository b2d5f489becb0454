/** One run of the chart: from what was remembered until it is stopped. */
import { createActor } from 'xstate';
import type { Moment } from '../conversation/announce.ts';
import type { Happening } from '../conversation/happening.ts';
import { conversation } from '../conversation/machine.ts';
import type { Memory } from '../conversation/memory.ts';
import type { Ports } from '../conversation/ports.ts';
import { placeOf, viewOf } from '../conversation/view.ts';
import { familyOf } from '../escalation/hearing/notation.ts';
import { findAll } from '../escalation/hearing/phrases.ts';
import { looksForeign } from '../escalation/languages/foreign.ts';
import { privateIn } from '../escalation/redaction/find.ts';
import { mask } from '../escalation/redaction/mask.ts';
import type { Line } from '../model/line.ts';
import type { PrivateKind } from '../model/privateKind.ts';
import type { Recording } from '../conversation/record.ts';
import { keptFirst } from './keptFirst.ts';
import { languagesFrom } from './languages.ts';

export type Run = {
  readonly tell: (happening: Happening) => void;
  readonly now: () => Moment;
  readonly stop: () => void;
};

export type Start = (memory: Memory, changed: (moment: Moment) => void) => Run;

/** What the app provides; the languages of the rules come with the chart. */
export type AppPorts = Omit<Ports, 'languages' | 'recording'> & {
  /** Resolves when what is remembered so far is on disk. */
  readonly kept: () => Promise<unknown>;
  /** What is hidden in what the customer says, before anything is made of it. */
  readonly hide: readonly PrivateKind[];
};

export function run(ports: AppPorts, memory: Memory, changed: (moment: Moment) => void): Run {
  const languages = languagesFrom(() => actor.send({ type: 'rules.learned' }));
  const over = new AbortController();
  let recording: Recording | null = null;
  const leave = () => actor.send({ type: 'page.left' });
  const desk = keptFirst(ports.desk, ports.kept, (fetched) => {
    recording = fetched;
    // Before whoever stops this run because the page is put away.
    addEventListener('pagehide', leave, { capture: true, signal: over.signal });
  });
  const chart = conversation({
    ...ports,
    desk,
    languages: languages.known,
    recording: () => recording,
  });
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
    const { lines } = moment.memory;
    moment = momentOf();
    changed(moment);
    moment.memory.lines.slice(lines.length).forEach(listen);
    const last = moment.memory.lines.at(-1);
    const isAnswering = last?.from === 'ai' && last.stage === 'streaming';
    // What could not be fetched comes with the next line.
    if (moment.memory.lines !== lines && !isAnswering) notice().catch(() => {});
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

  async function notice(): Promise<void> {
    const noticing = await import('./noticing.ts');
    await noticing.notice(
      () => moment.memory,
      { familyOf, findAll, looksForeign },
      (news) => actor.send(news),
    );
  }

  return {
    tell(happening) {
      if (happening.type !== 'customer.said') return actor.send(happening);
      const { lines } = moment.memory;
      // Told again by a tab that could not know that it had been heard.
      if (lines.some(({ id }) => id === happening.id)) return;
      const { text, asTyped } = happening;
      // Signs that nobody sees are no message.
      if (!/[^\s\p{DI}]/u.test(text)) return undefined;
      actor.send(
        asTyped ? happening : { ...happening, text: mask(text, ports.hide, lastSaid(lines)) },
      );
    },
    now: () => moment,
    stop() {
      over.abort();
      actor.stop();
    },
  };
}

/** What of this would be hidden if it was sent now. */
export function hiddenIn(
  text: string,
  kinds: readonly PrivateKind[],
  lines: readonly Line[],
): readonly PrivateKind[] {
  return [...new Set(privateIn(text, kinds, lastSaid(lines)).map(({ kind }) => kind))];
}

/** What the other side said last tells what bare digits are. */
function lastSaid(lines: readonly Line[]): string {
  const last = lines.findLast((line) => line.from === 'ai' || line.from === 'human');
  return last && 'text' in last ? last.text : '';
}
