/**
 * Plays a script through the widget's own chart and keeps every moment of it. The same script in the same weather
 * gives the same moments, so the n-th of them is the same for whoever opens a link to it.
 */
import { createActor, SimulatedClock } from 'xstate';
import type { Happening } from '../../../widget/conversation/happening.ts';
import { conversation } from '../../../widget/conversation/machine.ts';
import { blank, type Memory } from '../../../widget/conversation/memory.ts';
import { type View, viewOf } from '../../../widget/conversation/view.ts';
import { defaultScope } from '../../../widget/model/scope.ts';
import { maya, persona, startedAt } from '../views/people.ts';
import type { Beat, Script } from './script.ts';
import { pathsIn, placeIn } from './paths.ts';
import type { Weather } from './weather.ts';
import { timedWords, wordsFor } from './words.ts';
import { createWorld } from './world.ts';

export type Moment = {
  /** Milliseconds since the page was there. */
  readonly at: number;
  /** What has happened, in plain words. */
  readonly words: string;
  readonly view: View;
  /** Every state of the chart that is on, the innermost ones only: `conversation.bot.listening`. */
  readonly on: readonly string[];
  /** The transitions that led here, in order. */
  readonly taken: readonly Way[];
};

export type Way = { readonly from: string; readonly to: string };

/** How finely time passes, in milliseconds: what falls due is stamped to within this. */
const grainMs = 20;
/** Whoever is waiting for something goes on with the script after this. */
const patienceMs = 40_000;
/** For what is still under way when the script is over. */
const epilogueMs = 12_000;

export function play(script: Script, weather: Weather): readonly Moment[] {
  const clock = new SimulatedClock();
  const moments: Moment[] = [];
  let cause: Happening | null = null;
  let taken: Way[] = [];
  let movedBy = '';

  const hear = (happening: Happening, pass: () => void) => {
    cause = happening;
    pass();
    cause = null;
  };
  const world = createWorld(script, weather, clock, hear);
  const actor = createActor(conversation(world.ports), {
    input: begun(script),
    clock,
    inspect(inspection) {
      if (inspection.type !== '@xstate.microstep') return;
      const { _transitions: transitions, event } = inspection;
      movedBy = event.type;
      taken.push(
        ...transitions.flatMap(({ source, target }) =>
          (target ?? []).map((to) => ({ from: source.path.join('.'), to: to.path.join('.') })),
        ),
      );
    },
  });

  function keep(words: string): void {
    const { value, context } = actor.getSnapshot();
    const moment = {
      at: clock.now(),
      words,
      view: viewOf(value, context),
      on: pathsIn(value),
      taken,
    };
    taken = [];
    const last = moments.at(-1);
    if (last === undefined || isWorthAStep(last, moment, cause)) moments.push(moment);
  }

  function tell(happening: Happening): void {
    if (actor.getSnapshot().can(happening)) hear(happening, () => actor.send(happening));
  }

  function wait(ms: number): void {
    for (let passed = 0; passed < ms; passed += grainMs) clock.increment(grainMs);
  }

  function passUntil(isDone: () => boolean): void {
    for (let passed = 0; passed < patienceMs && !isDone(); passed += grainMs) {
      clock.increment(grainMs);
    }
  }

  function isQuiet(): boolean {
    const snapshot = actor.getSnapshot();
    return busy.every((place) => !snapshot.matches(place));
  }

  /** What somebody does begins when they see that it can: the pause before it is theirs. */
  function perform(beat: Beat): void {
    if (beat.by === 'customer') passUntil(isQuiet);
    if (beat.by === 'desk') passUntil(() => world.isHeard() || !world.isThere());
    wait(beat.after);
    switch (beat.by) {
      case 'customer':
        tell(beat.happening);
        return;
      case 'network':
        world.setNetwork(beat.happening.type === 'network.lost' ? 'gone' : 'there');
        tell(beat.happening);
        return;
      case 'desk':
        world.deskSays(beat.news({ id: world.ports.newId(), at: world.ports.now() }));
        return;
      case 'clock':
        return;
    }
  }

  actor.start();
  keep('The page is there; the chat is closed.');
  actor.subscribe(() => {
    // What an AI says of its answer comes with the end of it.
    if (cause?.type === 'bot.signalled') return;
    keep(cause === null ? timedWords(movedBy) : wordsFor(cause));
  });
  for (const beat of withWeather(script.beats, weather)) perform(beat);
  passUntil(isQuiet);
  wait(epilogueMs);
  actor.stop();
  return moments;
}

/** Where a customer waits for what comes next. */
const busy = [
  { conversation: { bot: 'answering' } },
  { conversation: { escalating: 'preparing' } },
  { conversation: { escalating: 'delivering' } },
  { conversation: { callback: 'booking' } },
] as const;

function begun({ scope }: Script): Memory {
  return {
    ...blank('conversation', 'visitor', startedAt),
    customer: maya,
    scope: { ...defaultScope, ai: persona, ...scope },
  };
}

/** A network that goes, goes after the chat is open. */
function withWeather(beats: readonly Beat[], { lossAfter }: Weather): readonly Beat[] {
  if (lossAfter === null) return beats;
  const [opening, ...rest] = beats.filter(({ by }) => by !== 'network');
  const loss = { by: 'network', after: lossAfter, happening: { type: 'network.lost' } } as const;
  return opening === undefined ? [loss] : [opening, loss, ...rest];
}

/** Not what changes nothing that could be seen, nor time that passes for the regions beside the conversation only. */
function isWorthAStep(before: Moment, after: Moment, cause: Happening | null): boolean {
  const isSameChart =
    cause === null
      ? placeIn(before.on) === placeIn(after.on)
      : before.on.join() === after.on.join();
  return !isSameChart || JSON.stringify(before.view) !== JSON.stringify(after.view);
}
