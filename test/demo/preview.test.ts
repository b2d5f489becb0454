import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitted } from '../../demo/preview/stage/fit.ts';
import { statesText } from '../../demo/preview/states.ts';
import { firstScene, groups, scenes, search } from '../../demo/preview/views.ts';
import type { PacketFailure } from '../../widget/conversation/happening.ts';
import { places } from '../../widget/conversation/memory.ts';
import type { Card } from '../../widget/conversation/card.ts';
import type { Mode, View } from '../../widget/conversation/view.ts';

/** Complete by type: a new kind that is missing here does not compile. */
const cards = Object.keys({
  none: 1,
  offer: 1,
  approval: 1,
  connecting: 1,
  pending: 1,
  waiting: 1,
  callback: 1,
  booked: 1,
  rating: 1,
  done: 1,
  idle: 1,
} satisfies Record<Card['kind'], 1>);
const modes = Object.keys({
  bot: 1,
  escalating: 1,
  waiting: 1,
  human: 1,
  callback: 1,
  ended: 1,
} satisfies Record<Mode, 1>);
const causes = Object.keys({
  network: 1,
  busy: 1,
  nobody: 1,
  refused: 1,
  gone: 1,
  'no-desk': 1,
} satisfies Record<PacketFailure, 1>);
const connections = Object.keys({
  online: 1,
  offline: 1,
  reconnecting: 1,
  outdated: 1,
} satisfies Record<View['connection'], 1>);

function all(pick: (view: View) => string | null): readonly string[] {
  const found = scenes.map(({ view }) => pick(view)).filter((value) => value !== null);
  return [...new Set(found)].toSorted();
}

describe('the catalogue of states', () => {
  it('has every place of the chart', () => {
    const seen = new Set<string>(scenes.map(({ at }) => at));

    expect(places.filter((place) => !seen.has(place))).toEqual([]);
    expect(seen).toContain('bot.answering');
  });

  it('has every mode, card and connection', () => {
    expect(all(({ mode }) => mode)).toEqual(modes.toSorted());
    expect(all(({ card }) => card.kind)).toEqual(cards.toSorted());
    expect(all(({ connection }) => connection)).toEqual(connections.toSorted());
  });

  it('has every reason for which a packet is kept, and the one before the first failure', () => {
    expect(all(({ card }) => (card.kind === 'pending' ? card.cause : null))).toEqual(
      causes.toSorted(),
    );
    expect(scenes.some(({ view: { card } }) => card.kind === 'pending' && !card.cause)).toBe(true);
  });

  it('has every stage of a delivery, and both who can be writing', () => {
    expect(all(({ deliveries }) => Object.values(deliveries)[0] ?? null)).toEqual([
      'failed',
      'read',
      'sending',
      'waiting',
    ]);
    expect(all(({ writing }) => writing)).toEqual(['ai', 'human']);
  });

  it('names each state once, in words that can stand in a link', () => {
    const ids = scenes.map(({ id }) => id);

    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-z-]*$/.test(id))).toEqual([]);
    expect(ids).toContain(firstScene);
    expect(ids.length).toBeGreaterThanOrEqual(25);
  });

  it('is written down for other tools (node demo/preview/writeStates.ts)', () => {
    const written = readFileSync(new URL('../../demo/preview/states.json', import.meta.url));

    expect(written.toString()).toBe(statesText());
  });

  it('is found by all of the words, in any order', () => {
    const found = search('time CALLBACK').flatMap((group) => group.scenes.map(({ id }) => id));

    expect(found).toContain('booked-time');
    expect(found).not.toContain('bot-empty');
    expect(search('  ')).toEqual(groups);
    expect(search('xyzzy')).toEqual([]);
  });
});

describe('the stage', () => {
  const ui = new URL('../../widget/ui/', import.meta.url);
  const sheets = readdirSync(ui, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.css'));
  const css = sheets.map((path) => readFileSync(new URL(path, ui), 'utf8')).join('');

  it('wears every style sheet of the widget', () => {
    const worn = readFileSync(
      new URL('../../demo/preview/stage/sheet.ts', import.meta.url),
      'utf8',
    );

    expect(sheets.filter((path) => !worn.includes(`widget/ui/${path}`))).toEqual([]);
  });

  it('takes the place of the window in every rule of the widget', () => {
    const fit = fitted(css);

    expect(css).toMatch(/100dvh/);
    expect(fit).not.toMatch(/\d[dls]?v[hw]\b/);
    expect(fit).not.toMatch(/@media[^{]*(?:width|height)/);
    expect(fit).toContain('@container (width <= 480px) or (height <= 480px)');
  });

  it('leaves other questions to the browser', () => {
    expect(fitted('@media print { a { b: c } }')).toBe('@media print { a { b: c } }');
  });
});
