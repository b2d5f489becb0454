/**
 * The real panel and the real launcher with their real style sheets, in a shadow root of their own, on
 * a stage that takes the place of the window.
 */
import { render } from 'preact';
import { privateIn } from '../../../widget/escalation/redaction/find.ts';
import { createLauncher } from '../../../widget/launcher.ts';
import { privateKinds } from '../../../widget/model/privateKind.ts';
import type { Act } from '../../../widget/ui/act.ts';
import { Boundary } from '../../../widget/ui/Boundary.tsx';
import { Panel } from '../../../widget/ui/Panel.tsx';
import { showLauncher } from '../../../widget/ui/showLauncher.ts';
import { englishWords } from '../../../widget/ui/strings/languages.ts';
import { type Knobs, valueOf } from '../knobs/knobs.ts';
import type { Scene } from '../views/scene.ts';
import { cast, dress } from './dress.ts';
import { filesOnStage } from './files.ts';
import { buttonNamed, nameOf, soon } from './press.ts';
import { stageSheet } from './sheet.ts';
import { type Target, targetsIn } from './targets.ts';
import { wordingOf, wordsOf } from './wording.ts';

/** What of a scene is drawn. One `id` is one panel: with another, it begins anew. */
export type Shown = Pick<Scene, 'id' | 'view' | 'isForgetful' | 'mailto' | 'press' | 'draft'>;

export type Stand = {
  /** Resolves when it speaks the language, and what is to be pressed has been pressed. */
  readonly show: (shown: Shown, knobs: Knobs) => Promise<void>;
  /** `scale`: from the visitor's pixels to those of the screen. */
  readonly targets: (scale: number) => readonly Target[];
  readonly remove: () => void;
};

/** Long enough for the panel to have done what it does on opening. */
const settledMs = 250;
/** What everybody needs, and has to be found by every finger. */
const needed = ['launcher.name', 'composer.send', 'panel.talkToHuman'] as const;
/** As in the widget's own style sheet. */
const narrow = 480;

export function createStand(stage: HTMLElement, onAct: (what: string) => void): Stand {
  const host = stage.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const launcher = createLauncher(root, {}, ignore, () => setOpen(!isOpen()));
  const mount = launcher.frame.appendChild(document.createElement('div'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, stageSheet()];

  const dark = matchMedia('(prefers-color-scheme: dark)');
  let on: { readonly shown: Shown; readonly knobs: Knobs } | null = null;
  let words = englishWords;
  let wording = '';
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
    return openedByHand ?? on?.shown.view.isOpen ?? false;
  }

  function setOpen(next: boolean): void {
    openedByHand = next;
    onAct(next ? 'open' : 'close');
    draw();
  }

  function draw(): void {
    if (on === null) return;
    const { shown, knobs } = on;
    const view = { ...cast(shown.view, knobs), isOpen: isOpen() };
    dress(host, launcher.frame, knobs, words, dark.matches);
    launcher.button.hidden = valueOf(knobs, 'launcher') === 'hidden';
    showLauncher(launcher, view, words);
    render(
      <Boundary
        key={shown.id}
        words={words}
        onTrouble={(error) => onAct(`say that it is broken: ${String(error)}`)}
      >
        <Panel
          view={view}
          title={valueOf(knobs, 'title') || view.persona.name}
          words={words}
          act={act}
          isForgetful={shown.isForgetful}
          mailto={shown.mailto}
          prefill={{ text: shown.draft, count: 1 }}
          canSendAnyway
          asking={null}
          isNarrow={Math.min(stage.clientWidth, stage.clientHeight) <= narrow}
        />
      </Boundary>,
      mount,
    );
  }

  /** Another language is fetched; until it is here, the one before is spoken. */
  async function speak(knobs: Knobs): Promise<void> {
    wording = wordingOf(knobs);
    const asked = wording;
    const next = await wordsOf(knobs);
    if (wording !== asked) return;
    words = next;
    draw();
  }

  /** The panel takes the focus when it opens, which is right on a site and would end browsing here. */
  function hold(): void {
    stage.inert = true;
    clearTimeout(rest);
    rest = setTimeout(() => {
      stage.inert = false;
    }, settledMs);
  }

  async function enter({ id, press }: Shown): Promise<void> {
    for (const pressed of press) {
      const button = await soon(() => buttonNamed(mount, nameOf(pressed, words)));
      if (on?.shown.id !== id) return;
      button?.click();
    }
  }

  const sizes = new ResizeObserver(draw);
  sizes.observe(stage);
  dark.addEventListener('change', draw);

  return {
    async show(shown, knobs) {
      const before = on?.shown;
      on = { shown, knobs };
      if (before?.view !== shown.view) {
        openedByHand = null;
        hold();
      }
      draw();
      if (wording !== wordingOf(knobs)) await speak(knobs);
      if (before?.id !== shown.id) await enter(shown);
    },
    targets: (scale) =>
      targetsIn(
        root,
        scale,
        needed.map((key) => words.say(key)),
      ),
    remove() {
      clearTimeout(rest);
      sizes.disconnect();
      dark.removeEventListener('change', draw);
      render(null, mount);
      host.remove();
    },
  };
}

function bare(more: object): string {
  return Object.keys(more).length === 0 ? '' : JSON.stringify(more);
}

function ignore(): void {}
