/** What the visitor looks at it with, and what is between them and the desk. */
import type { Knob } from '../knob.ts';

export const screen = [
  {
    name: 'weather',
    title: 'Network, bot and desk',
    group: 'Weather',
    kind: 'choice',
    initial: 'quick',
    options: [
      { value: 'quick', title: 'Quick' },
      { value: 'slow', title: 'Slow' },
      { value: 'flaky', title: 'Flaky' },
      { value: 'offline', title: 'Offline' },
    ],
    reach: { to: 'stage' },
  },
  {
    name: 'device',
    title: 'Device',
    group: 'Screen',
    kind: 'choice',
    initial: 'wide',
    options: [
      { value: 'wide', title: 'Wide' },
      { value: 'phone', title: 'Phone' },
      { value: 'landscape', title: 'Landscape' },
      { value: 'small', title: 'Small' },
    ],
    reach: { to: 'stage' },
  },
  {
    name: 'width',
    title: 'Own width',
    group: 'Screen',
    kind: 'number',
    initial: '',
    placeholder: 'As the device',
    from: 280,
    to: 2400,
    reach: { to: 'stage' },
  },
  {
    name: 'zoom',
    title: 'Text size',
    group: 'Screen',
    kind: 'choice',
    initial: '100',
    options: ['100', '150', '200'].map((value) => ({ value, title: `${value} %` })),
    reach: { to: 'stage' },
  },
  {
    name: 'direction',
    title: 'Direction',
    group: 'Screen',
    kind: 'choice',
    initial: '',
    options: [
      { value: '', title: 'By language' },
      { value: 'ltr', title: 'To the right' },
      { value: 'rtl', title: 'To the left' },
    ],
    reach: { to: 'stage' },
  },
] as const satisfies readonly Knob[];
