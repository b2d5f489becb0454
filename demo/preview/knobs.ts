/** What a designer may turn, where it stands in the address, and what a site owner would paste. */
import { firstScene } from './views.ts';

export type Knobs = {
  readonly device: (typeof devices)[number];
  readonly theme: (typeof themes)[number];
  /** #rrggbb */
  readonly accent: string;
  readonly position: (typeof positions)[number];
  readonly direction: (typeof directions)[number];
  /** Empty: the AI's own name. */
  readonly title: string;
};

export const devices = ['wide', 'phone', 'small'] as const;
export const themes = ['system', 'light', 'dark'] as const;
export const positions = ['right', 'left'] as const;
export const directions = ['ltr', 'rtl'] as const;

export const untouched: Knobs = {
  device: 'wide',
  theme: 'system',
  accent: '#3b5bdb',
  position: 'right',
  direction: 'ltr',
  title: '',
};

export type Route = { readonly scene: string; readonly knobs: Knobs };

/** From `#/waiting-position?theme=dark`. What is not understood is left as it was. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const given = new URLSearchParams(query);
  const accent = `#${given.get('accent') ?? ''}`.toLowerCase();
  return {
    scene: path === '' ? firstScene : path,
    knobs: {
      device: oneOf(devices, given.get('device')) ?? untouched.device,
      theme: oneOf(themes, given.get('theme')) ?? untouched.theme,
      accent: /^#[0-9a-f]{6}$/.test(accent) ? accent : untouched.accent,
      position: oneOf(positions, given.get('position')) ?? untouched.position,
      direction: oneOf(directions, given.get('direction')) ?? untouched.direction,
      title: given.get('title') ?? untouched.title,
    },
  };
}

export function writeRoute({ scene, knobs }: Route): string {
  const query = new URLSearchParams(
    turned(knobs).map(([name, value]) => [name, value.replace(/^#/, '')]),
  ).toString();
  return `#/${scene}${query === '' ? '' : `?${query}`}`;
}

/** Only what differs from the widget's own defaults; width and direction are the visitor's. */
export function snippet(knobs: Knobs): string {
  const settings = turned(knobs).filter(([name]) => name !== 'device' && name !== 'direction');
  const lines = [
    'src="https://cdn.example/baton.js"',
    'data-bot="https://shop.example/ai/chat/completions"',
    'data-desk="https://desk.example/hep/v1"',
    'data-scope="/scope.json"',
    ...settings.map(([name, value]) => `data-${name}="${escaped(value)}"`),
  ];
  return `<script async ${lines.join('\n        ')}></script>`;
}

function turned(knobs: Knobs): readonly [string, string][] {
  return Object.entries(knobs).filter(
    ([name, value]) => value !== new Map<string, string>(Object.entries(untouched)).get(name),
  );
}

function oneOf<Value extends string>(
  values: readonly Value[],
  given: string | null,
): Value | undefined {
  return values.find((value) => value === given);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
