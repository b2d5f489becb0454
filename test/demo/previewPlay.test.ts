import { describe, expect, it } from 'vitest';
import { readChart } from '../../demo/preview/chart/graph.ts';
import { type Box, draw } from '../../demo/preview/chart/layout.ts';
import { firstStepIn, takenTo } from '../../demo/preview/chart/lit.ts';
import { placeIn } from '../../demo/preview/play/paths.ts';
import { type Moment, play } from '../../demo/preview/play/play.ts';
import { scripts } from '../../demo/preview/play/scripts/all.ts';
import { weatherNamed, weathers } from '../../demo/preview/play/weather.ts';
import { places } from '../../widget/conversation/memory.ts';

function played(id: string, weather = 'quick'): readonly Moment[] {
  const script = scripts.find((one) => one.id === id);
  if (script === undefined) throw new Error(`There is no ${id}.`);
  return play(script, weatherNamed(weather));
}

/** Where the conversation was, each place once in a row. */
function way(moments: readonly Moment[]): readonly string[] {
  return moments
    .map(({ on }) => placeIn(on).replace('conversation.', ''))
    .filter((place, at, all) => place !== all[at - 1]);
}

const everywhere = scripts.flatMap((script) =>
  [...weathers].map(([name, weather]) => ({ script, name, moments: play(script, weather) })),
);

describe('a scripted conversation', () => {
  it('is the same each time, so that a step of it can be sent as a link', () => {
    for (const { script, name, moments } of everywhere) {
      expect(play(script, weatherNamed(name))).toEqual(moments);
    }
  });

  it('goes where its title says, through the widget’s own chart', () => {
    expect(way(played('topic'))).toEqual([
      'bot.listening',
      'escalating.preparing',
      'escalating.delivering',
      'waiting.queued',
      'human.talking',
      'bot.listening',
      'bot.answering',
      'bot.listening',
      'ended.rating',
      'ended.done',
    ]);
    expect(way(played('frustration')).slice(3, 6)).toEqual([
      'bot.offering',
      'bot.answering',
      'bot.listening',
    ]);
    expect(way(played('frustration')).at(-1)).toBe('human.talking');
    expect(way(played('nobody')).slice(-3)).toEqual([
      'callback.choosing',
      'callback.booking',
      'callback.booked',
    ]);
    expect(way(played('no-network'))).toContain('escalating.pending');
    expect(way(played('no-network')).at(-1)).toBe('human.talking');
    expect(way(played('approval'))).toContain('bot.awaitingApproval');
    expect(way(played('wait-too-long'))).toContain('waiting.overdue');
  });

  it('comes, with the others, to every place that there is', () => {
    const seen = new Set(everywhere.flatMap(({ moments }) => way(moments)));

    expect(places.filter((place) => !seen.has(place))).toEqual([]);
  });

  it('says in plain words what happens next', () => {
    const odd = everywhere.flatMap(({ moments }) =>
      moments.filter(({ words }) => /undefined|null|Time has passed|xstate|\*\*/.test(words)),
    );

    expect(odd).toEqual([]);
  });

  it('goes another way when the weather is bad: slow is pending, offline stays so', () => {
    expect(way(played('request', 'slow'))).toContain('escalating.pending');
    expect(way(played('request', 'offline')).at(-1)).toBe('escalating.pending');
    const attempts = played('topic', 'flaky').filter(({ words }) => /attempt/.test(words));
    expect(attempts.length).toBeGreaterThan(1);
  });
});

describe('the drawn chart', () => {
  const chart = readChart();
  const drawing = draw(chart);

  it('has every state of the conversation, and every region beside it', () => {
    const names = drawing.states.map(({ state }) => state.path.replace('conversation.', ''));

    expect(names.toSorted()).toEqual([...places, 'bot.answering'].toSorted());
    expect(chart.regions.map(({ name }) => name)).toEqual([
      'connection',
      'post',
      'line',
      'summary',
      'service',
      'records',
      'meanwhile',
    ]);
  });

  it('has each state inside its mode, and nothing on top of anything else', () => {
    for (const { state, ...box } of drawing.states) {
      const mode = drawing.modes.find(({ group }) => state.path.startsWith(`${group.path}.`));
      expect(mode && isInside(box, mode), state.path).toBe(true);
    }
    for (const boxes of [drawing.modes, drawing.states]) {
      const pairs = boxes.flatMap((one, at) =>
        boxes.slice(at + 1).map((other) => [one, other] as const),
      );
      expect(pairs.filter(([one, other]) => isOverlapping(one, other))).toEqual([]);
    }
  });

  it('lights the way that was just taken, also when it can be taken from anywhere', () => {
    const moments = played('request');
    const litAt = (path: string) => {
      const step = firstStepIn(`conversation.${path}`, moments) ?? -1;
      return drawing.lines.flatMap((line) => {
        const to = takenTo(line, moments, step);
        return to === null ? [] : [`${line.from} ${to} ${line.to}`.replaceAll('conversation.', '')];
      });
    };

    expect(litAt('escalating.delivering')).toEqual([
      'escalating.preparing to escalating.delivering',
    ]);
    expect(litAt('waiting.queued')).toEqual(['escalating to waiting']);
    expect(litAt('human.talking')).toEqual(['waiting to human']);
  });

  it('names no step for a state that the script does not come to', () => {
    expect(firstStepIn('conversation.callback.booked', played('request'))).toBe(null);
    expect(firstStepIn('conversation.bot.listening', played('request'))).toBe(0);
  });
});

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function isOverlapping(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
