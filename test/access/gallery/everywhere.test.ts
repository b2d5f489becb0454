import { describe, expect } from 'vitest';
import { type Measured, states } from './gallery.ts';
import { it as onGallery } from './galleryTest.ts';
import type { Look } from './looks.ts';

const both = ['ltr', 'rtl'] as const;
const across = (devices: readonly NonNullable<Look['device']>[]): readonly Look[] =>
  devices.flatMap((device) => both.map((direction) => ({ device, direction })));

/** What a reader may set without losing anything (https://www.w3.org/TR/WCAG22/#text-spacing). */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** https://www.w3.org/TR/WCAG22/#target-size-minimum */
const leastPx = 24;
/** For what every customer presses (https://www.w3.org/TR/WCAG22/#target-size-enhanced). */
const comfortablePx = 44;
const often = new Set(['Chat with us', 'Send', 'Talk to a human']);

/** In whatever state: from top to bottom, and in the order of Tab. */
const order = [
  'More options',
  'Close chat',
  'Conversation',
  'Talk to a human',
  'End conversation',
  'Attach a file',
  'Message',
  'Send',
];

/** Every state, measured once in every width and direction. */
const it = onGallery.extend('seen', { scope: 'file' }, async ({ gallery }) => {
  const ways = across(['wide', 'phone', 'small', 'zoomed']);
  const seen: Measured[] = [];
  for (const { id } of states) seen.push(...(await gallery.measure(id, ways)));
  return seen;
});

const place = ({ id, look: { device, direction } }: Measured) => `${id} ${device} ${direction}`;

/** Something opened on purpose lies over what is below, and closes by Escape. */
const isUnderMenu = ({ id }: Measured) => id.startsWith('menu');

describe('in every state, from a desk to a window of 320 × 256, in both directions,', () => {
  it('no text is cut, sticks out or scrolls sideways', async ({ seen }) => {
    expect(seen.flatMap((one) => one.textFaults.map((fault) => `${place(one)}: ${fault}`))).toEqual(
      [],
    );
    expect(seen.length).toBeGreaterThan(700);
  });

  it('whatever can be pressed is large enough for a finger', async ({ seen }) => {
    const small = seen.flatMap((one) =>
      one.targets
        .filter(({ isInText }) => !isInText)
        .filter(({ name, width, height }) => {
          return Math.min(width, height) < (often.has(name) ? comfortablePx : leastPx);
        })
        .map(({ name, width, height }) => `${place(one)}: ${name} ${width} × ${height}`),
    );
    expect(small).toEqual([]);
    expect(seen.flatMap(({ targets }) => targets).length).toBeGreaterThan(4000);
  });

  it('whatever has the focus can be seen', async ({ seen }) => {
    const obscured = seen
      .filter((one) => !isUnderMenu(one))
      .flatMap((one) =>
        one.stops.filter(({ isSeen }) => !isSeen).map(({ name }) => `${place(one)}: ${name}`),
      );
    expect(obscured).toEqual([]);
    expect(seen.flatMap(({ stops }) => stops).length).toBeGreaterThan(4000);
  });

  it('the customer sees where to write, and can write there', async ({ seen }) => {
    const without = seen.filter((one) => one.canWrite === false && !isUnderMenu(one));
    expect(without.map(place)).toEqual([]);
    expect(seen.filter(({ canWrite }) => canWrite).length).toBeGreaterThan(500);
  });

  it('the way to a person, and all around it, keeps its order', async ({ seen }) => {
    for (const one of seen) {
      const known = one.stops.map(({ name }) => name).filter((name) => order.includes(name));
      expect(known, place(one)).toEqual(order.filter((name) => known.includes(name)));
    }
  });

  it('the AI never stands alone: there is one way to a person', async ({ seen }) => {
    const withBot = new Set(states.filter(({ mode }) => mode === 'bot').map(({ id }) => id));
    for (const one of seen) {
      const names = one.stops.map(({ name }) => name);
      // A newer version of the shop's page keeps the conversation; this one only says so.
      const isOpen = names.includes('Close chat') && one.id !== 'outdated';
      const ways = names.filter((name) => name === 'Talk to a human');
      expect(ways, place(one)).toHaveLength(withBot.has(one.id) && isOpen ? 1 : 0);
    }
  });
});

describe('text', () => {
  it('has room for the spacing that a reader sets', async ({ gallery }) => {
    await gallery.wear(spacing);
    const faults: string[] = [];
    for (const { id } of states) {
      for (const one of await gallery.measure(id, across(['small', 'zoomed']))) {
        faults.push(...one.textFaults.map((fault) => `${place(one)}: ${fault}`));
      }
    }
    await gallery.wear('');
    expect(faults).toEqual([]);
  });

  it('has room for twice its size, where a browser enlarges text alone', async ({ gallery }) => {
    const faults: string[] = [];
    for (const { id } of states) {
      await gallery.show(id);
      const found = await gallery.page.evaluate(() => window.stage.textFaults(2));
      faults.push(...found.map((fault) => `${id}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it('that is cut, sticks out or scrolls sideways is found, and so is a target that is small', async ({
    gallery,
  }) => {
    const kinds = new Set<string>();
    for (const css of [
      '.header { height: 20px; overflow: hidden }',
      '.pill { width: 40px; white-space: nowrap; padding: 0 }',
      '.transcript p { min-width: 600px }',
      '.icon--small { height: 20px !important }',
      '.composer { translate: 0 100px }',
    ]) {
      await gallery.wear(css);
      for (const { textFaults, targets, canWrite } of await gallery.measure('bot-answer', [{}])) {
        for (const fault of textFaults) kinds.add(fault.split(':')[0] ?? '');
        if (targets.some(({ name, height }) => name === 'Helpful' && height < leastPx)) {
          kinds.add('small');
        }
        if (canWrite === false) kinds.add('nowhere to write');
      }
    }
    await gallery.wear('');
    expect([...kinds].toSorted()).toEqual([
      'cut at the bottom',
      'nowhere to write',
      'scrolls sideways',
      'small',
      'sticks out of its box',
      'sticks out of the panel',
    ]);
  });
});
