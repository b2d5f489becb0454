import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isThere, type Knob } from '../../demo/preview/knobs/knob.ts';
import { type Knobs, turn, untouched } from '../../demo/preview/knobs/knobs.ts';
import { readRoute, writeRoute } from '../../demo/preview/knobs/route.ts';
import { type KnobName, knobs } from '../../demo/preview/knobs/table.ts';
import { captionOf, frameOf } from '../../demo/preview/stage/frame.ts';
import { measured } from '../../demo/preview/stage/targets.ts';
import { firstScene } from '../../demo/preview/views.ts';
import { readConfig } from '../../widget/model/configSchema.ts';

/** Every knob away from where it stands by itself. */
const allTurned: Knobs = knobs.reduce(
  (all, knob) => turn(all, knob.name, another(knob)),
  untouched,
);

function another(knob: Knob): string {
  switch (knob.kind) {
    case 'choice':
      return knob.options.find(({ value }) => value !== knob.initial)?.value ?? knob.initial;
    case 'colour':
      return '#2b8a3e';
    case 'text':
      return 'Ask "us" & them, it’s free';
    case 'number':
      return String(knob.from + 1);
  }
}

function turned(...pairs: readonly (readonly [KnobName, string])[]): Knobs {
  return pairs.reduce((all, [name, value]) => turn(all, name, value), untouched);
}

const widgetCss = readdirSync('widget', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => readFileSync(`widget/${path}`, 'utf8'))
  .join('');

describe('a link to the preview', () => {
  it('carries every knob of two looks there and back', () => {
    const beside = turned(['theme', 'dark'], ['font', 'Georgia, serif']);
    const route = {
      place: { kind: 'state', id: 'waiting-position' },
      knobs: allTurned,
      beside,
    } as const;

    expect(readRoute(writeRoute(route))).toEqual(route);
    expect(allTurned.size).toBe(knobs.filter((knob) => another(knob) !== knob.initial).length);
  });

  it('carries the step of a conversation', () => {
    const place = { kind: 'script', id: 'topic', step: 7 } as const;
    const link = writeRoute({ place, knobs: turned(['weather', 'slow']), beside: null });

    expect(link).toBe('#/play/topic?step=7&weather=slow');
    expect(readRoute(link).place).toEqual(place);
    expect(readRoute('#/play/topic?step=-3').place).toEqual({ ...place, step: 0 });
  });

  it('says only what was turned, in one order', () => {
    const place = { kind: 'state', id: 'done' } as const;
    const there = turned(['theme', 'dark'], ['device', 'phone']);
    const back = turned(['device', 'phone'], ['theme', 'dark'], ['title', 'x'], ['title', '']);

    expect(writeRoute({ place, knobs: untouched, beside: null })).toBe('#/done');
    expect(writeRoute({ place, knobs: there, beside: null })).toBe(
      writeRoute({ place, knobs: back, beside: null }),
    );
  });

  it('begins at the first state, and reads over what it does not understand', () => {
    const nothing = { knobs: untouched, beside: null };

    expect(readRoute('')).toEqual({ ...nothing, place: { kind: 'state', id: firstScene } });
    expect(
      readRoute('#/done?theme=purple&accent=url(x)&position=top&width=9&font=a;b&own=1'),
    ).toEqual({ ...nothing, place: { kind: 'state', id: 'done' } });
  });
});

describe('a knob', () => {
  it('that is a setting is one that the widget takes, with every value it offers', () => {
    for (const knob of knobs) {
      if (knob.reach.to !== 'setting') continue;
      const values =
        knob.kind === 'choice' ? knob.options.map(({ value }) => value) : [another(knob)];
      for (const value of values.filter((one) => one !== '')) {
        expect(readConfig({ [knob.reach.key]: value })).toEqual({
          config: { [knob.reach.key]: value },
          mistakes: [],
        });
      }
    }
  });

  it('that is a custom property is there once a style sheet of the widget reads it', () => {
    const font = knobs.find(({ name }) => name === 'font');
    const radius = knobs.find(({ name }) => name === 'radius');
    if (font === undefined || radius === undefined) throw new Error('Both are in the table.');

    const read = Array.from(widgetCss.matchAll(/var\((--baton-[\w-]+)/g), ([, name]) => name);
    const turnable = knobs.map(({ reach }) => (reach.to === 'property' ? reach.property : ''));
    expect(new Set(read)).toEqual(new Set(turnable.filter((name) => name !== '')));
    expect(isThere(font, widgetCss)).toBe(true);
    expect(isThere(radius, '.panel { border-radius: 18px }')).toBe(false);
    expect(isThere(radius, '.panel { border-radius: var(--baton-radius, 18px) }')).toBe(true);
  });

  it('with one value is none', () => {
    const locale = {
      name: 'locale',
      title: 'Language',
      group: 'Words',
      kind: 'choice',
      initial: '',
      options: [{ value: '', title: 'English' }],
      reach: { to: 'setting', key: 'locale' },
    } as const;
    const german = { value: 'de', title: 'Deutsch' };

    expect(isThere(locale, '')).toBe(false);
    expect(isThere({ ...locale, options: [...locale.options, german] }, '')).toBe(true);
  });
});

describe('the window on the stage', () => {
  const room = { width: 800, height: 700 };

  it('takes the room there is, or is made smaller until it fits', () => {
    expect(frameOf(untouched, room)).toEqual({ width: 800, height: 700, scale: 1 });
    expect(frameOf(turned(['width', '1600']), room)).toEqual({
      width: 1600,
      height: 1400,
      scale: 0.5,
    });
    expect(frameOf(turned(['device', 'phone']), room)).toEqual({
      width: 390,
      height: 700,
      scale: 1,
    });
  });

  it('has half as many pixels for the page when text is twice as large, as in a browser', () => {
    const frame = frameOf(turned(['device', 'landscape'], ['zoom', '200']), {
      width: 900,
      height: 500,
    });

    expect(frame).toEqual({ width: 422, height: 195, scale: 2 });
    expect(captionOf(frame)).toBe('422 × 195 at 200 %');
  });
});

describe('a target', () => {
  it('is named when a finger could miss it', () => {
    expect(measured('Helpful', 23, 40, 'other').verdict).toBe('small');
    expect(measured('Helpful', 24, 24, 'other').verdict).toBe('fine');
    expect(measured('Send', 44, 40, 'needed').verdict).toBe('short');
    expect(measured('Send', 44, 44, 'needed').verdict).toBe('fine');
    expect(measured('Late parcels', 80, 18, 'inline').verdict).toBe('inline');
  });
});
