/**
 * The real panel and the real launcher with their real style sheets, in a shadow root of their own, on
 * a stage that takes the place of the window.
 */
import { render } from 'preact';
import { privateIn } from '../../widget/escalation/redaction/find.ts';
import { createLauncher } from '../../widget/launcher.ts';
import { privateKinds } from '../../widget/model/privateKind.ts';
import type { Act } from '../../widget/ui/act.ts';
import { Panel } from '../../widget/ui/Panel.tsx';
import { showLauncher } from '../../widget/ui/showLauncher.ts';
import { englishWords } from '../../widget/ui/strings/languages.ts';
import { accentTokens } from '../../widget/ui/theme.ts';
import { filesOnStage } from './files.ts';
import type { Knobs } from './knobs.ts';
import { stageSheet } from './sheet.ts';
import type { Scene } from './views/scene.ts';

export type Stand = {
  readonly show: (scene: Scene, knobs: Knobs) => void;
  readonly remove: () => void;
};

/** Long enough for the panel to have done what it does on opening. */
const settledMs = 250;
/** As in the widget's own style sheet. */
const narrow = 480;

export function createStand(stage: HTMLElement, onAct: (what: string) => void): Stand {
  const host = stage.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const launcher = createLauncher(root, {}, ignore, () => setOpen(!isOpen()));
  const mount = launcher.frame.appendChild(document.createElement('div'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, stageSheet()];

  const dark = matchMedia('(prefers-color-scheme: dark)');
  let shown: { readonly scene: Scene; readonly knobs: Knobs } | null = null;
  let openedByHand: boolean | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const act: Act = {
    tell: ({ type, ...more }) => onAct(`${type} ${bare(more)}`),
    close: () => setOpen(false),
    typed: ignore,
    files: async () => filesOnStage(onAct),
    hides: (text) => privateIn(text, privateKinds).map(({ kind }) => kind),
    download: (format) => onAct(`download transcript as ${format}`),
    sound: { isOn: () => false, set: (isOn) => onAct(`sound ${isOn ? 'on' : 'off'}`) },
    speak: (language) => onAct(`speak ${language}`),
    erase: () => onAct('delete my data'),
    wear: ignore,
    save: (name) => onAct(`save ${name}`),
  };

  function isOpen(): boolean {
    return openedByHand ?? shown?.scene.view.isOpen ?? false;
  }

  function setOpen(next: boolean): void {
    openedByHand = next;
    onAct(next ? 'open' : 'close');
    draw();
  }

  function draw(): void {
    if (shown === null) return;
    const { scene, knobs } = shown;
    const view = { ...scene.view, isOpen: isOpen() };
    dress(launcher.frame, knobs, dark.matches);
    showLauncher(launcher, view, englishWords);
    render(
      <Panel
        key={scene.id}
        view={view}
        title={knobs.title === '' ? view.persona.name : knobs.title}
        words={englishWords}
        act={act}
        isForgetful={scene.isForgetful}
        mailto={scene.mailto}
        prefill={{ text: scene.draft, count: 1 }}
        canSendAnyway
        isNarrow={Math.min(stage.clientWidth, stage.clientHeight) <= narrow}
      />,
      mount,
    );
  }

  /** The panel takes the focus when it opens, which is right on a site and would end browsing here. */
  async function enter({ press }: Scene): Promise<void> {
    stage.inert = true;
    clearTimeout(rest);
    rest = setTimeout(() => {
      stage.inert = false;
    }, settledMs);
    const asked = shown;
    for (const name of press) {
      const button = await soon(() => buttonNamed(mount, name));
      if (shown !== asked) return;
      button?.click();
    }
  }

  const sizes = new ResizeObserver(draw);
  sizes.observe(stage);
  dark.addEventListener('change', draw);

  return {
    show(scene, knobs) {
      const isNew = shown?.scene !== scene;
      shown = { scene, knobs };
      if (isNew) openedByHand = null;
      draw();
      if (isNew) void enter(scene);
    },
    remove() {
      clearTimeout(rest);
      sizes.disconnect();
      dark.removeEventListener('change', draw);
      render(null, mount);
      host.remove();
    },
  };
}

function dress(frame: HTMLElement, knobs: Knobs, isSystemDark: boolean): void {
  frame.classList.toggle('left', knobs.position === 'left');
  frame.classList.toggle('dark', isDark(knobs.theme, isSystemDark));
  frame.dir = knobs.direction;
  for (const [name, value] of Object.entries(accentTokens(knobs.accent))) {
    frame.style.setProperty(name, value);
  }
}

export function isDark(theme: Knobs['theme'], isSystemDark: boolean): boolean {
  return theme === 'dark' || (theme === 'system' && isSystemDark);
}

function buttonNamed(place: HTMLElement, name: string): HTMLElement | undefined {
  return [...place.querySelectorAll('button')].find(
    (button) => button.ariaLabel === name || button.textContent === name,
  );
}

/** Parts of the panel are fetched when they are first wanted. */
async function soon<Found>(find: () => Found | undefined): Promise<Found | undefined> {
  for (let tries = 0; tries < 40; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    const found = find();
    if (found !== undefined) return found;
  }
  return undefined;
}

function bare(more: object): string {
  return Object.keys(more).length === 0 ? '' : JSON.stringify(more);
}

function ignore(): void {}
