/** Draws the view into the shadow root, at most once a frame, and knows nothing of how it came about. */
import { render } from 'preact';
import type { Host } from '../chat.ts';
import type { CustomerHappening } from '../conversation/happening.ts';
import type { View } from '../conversation/view.ts';
import type { Config } from '../model/config.ts';
import { defaultScope, type Persona } from '../model/scope.ts';
import type { Act } from '../ui/act.ts';
import { Boundary } from '../ui/Boundary.tsx';
import cardsCss from '../ui/cards/cards.css?inline';
import type { Asking } from '../ui/Consent.tsx';
import { Panel } from '../ui/Panel.tsx';
import type { Words } from '../ui/strings/words.ts';
import { showLauncher } from '../ui/showLauncher.ts';
import { accentTokens } from '../ui/theme.ts';
import composerCss from '../ui/composer.css?inline';
import linesCss from '../ui/lines/lines.css?inline';
import richCss from '../ui/lines/rich.css?inline';
import panelCss from '../ui/panel.css?inline';

export type Screen = {
  readonly show: (view: View) => void;
  /** Draws now what would be drawn with the next frame. */
  readonly flush: () => void;
  readonly leave: () => void;
  readonly prefill: (text: string) => void;
  readonly ask: (asking: Asking | null) => void;
  readonly configure: (config: Config) => void;
  readonly words: () => Words;
  readonly speak: (words: Words) => void;
  readonly transcript: (view: View, format: 'text' | 'html') => Promise<string>;
  readonly save: (name: string, type: string, text: string) => void;
  /** Whether the panel covers the page. */
  readonly covers: MediaQueryList;
  readonly remove: () => void;
};

export type ScreenInput = {
  readonly tell: (happening: CustomerHappening) => void;
  readonly typed: () => void;
  readonly hides: Act['hides'];
  readonly files: Act['files'];
  readonly close: () => void;
  readonly download: Act['download'];
  readonly sound: Act['sound'];
  readonly speak: Act['speak'];
  readonly erase: () => void;
  readonly isForgetful: () => boolean;
  readonly onTrouble: (error: unknown) => void;
};

/** An answer that streams in need not be drawn at every frame to look alive. */
const streamingRestMs = 80;
/** Typing is told at most this often: it is a sign of life, not a recording. */
const typedRestMs = 3000;
const defaultAccent = '#3b5bdb';

export function createScreen(host: Host, given: Config, spoken: Words, input: ScreenInput): Screen {
  const mount = document.createElement('div');
  host.launcher.frame.append(mount);
  const sheet = new CSSStyleSheet();
  let look = '';
  wear(panelCss + linesCss + richCss + cardsCss + composerCss);
  host.root.adoptedStyleSheets = [...host.root.adoptedStyleSheets, sheet];

  // Most readers leave the colours to the page.
  if (matchMedia('(forced-colors: active), (prefers-contrast: more)').matches)
    void import('../ui/ease.css?inline').then((ease) => wear(ease.default)).catch(() => {});
  const narrow = matchMedia('(width <= 480px), (height <= 480px)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let config = given;
  let words = spoken;
  let view: View | null = null;
  let prefill = { text: '', count: 0 };
  let asking: Asking | null = null;
  let frame: number | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let drawnAt = 0;
  let typedAt = -typedRestMs;

  const act: Act = {
    tell: input.tell,
    close: input.close,
    typed() {
      if (performance.now() - typedAt < typedRestMs) return;
      typedAt = performance.now();
      input.typed();
    },
    hides: input.hides,
    files: input.files,
    download: input.download,
    sound: input.sound,
    speak: input.speak,
    erase: input.erase,
    wear,
    save,
  };

  function wear(css: string): void {
    if (look.includes(css)) return;
    look += css;
    sheet.replaceSync(look);
  }

  function draw(): void {
    unschedule();
    if (view === null) return;
    drawnAt = performance.now();
    const persona = named(view.persona);
    showLauncher(host.launcher, view, words);
    render(
      <Boundary words={words} onTrouble={input.onTrouble}>
        <Panel
          view={{ ...view, persona }}
          title={config.title ?? persona.name}
          words={words}
          act={act}
          isForgetful={input.isForgetful()}
          mailto={config.mailto ?? null}
          canSendAnyway={config.sendAnyway === 'yes'}
          asking={asking}
          prefill={prefill}
          isNarrow={narrow.matches}
        />
      </Boundary>,
      mount,
    );
  }

  /** An AI that the site has given no name is called what it is, in the words around it. */
  function named(persona: Persona): Persona {
    const isUnnamed = persona.name === defaultScope.ai.name;
    return isUnnamed ? { ...persona, name: words.say('speaker.ai') } : persona;
  }

  function unschedule(): void {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    clearTimeout(resting);
  }

  function schedule(): void {
    if (frame !== null) return;
    clearTimeout(resting);
    const rest = isStreaming(view) ? drawnAt + streamingRestMs - performance.now() : 0;
    // To wait from frame to frame would have the browser make them all.
    if (rest > 0) resting = setTimeout(schedule, rest);
    else frame = requestAnimationFrame(draw);
  }

  function dress(): void {
    const { frame: standing, button } = host.launcher;
    standing.lang = words.locale;
    standing.dir = words.direction;
    standing.classList.toggle('left', config.position === 'left');
    button.hidden = config.launcher === 'hidden';
    const theme = config.theme ?? 'system';
    host.launcher.frame.classList.toggle(
      'dark',
      theme === 'dark' || (theme === 'system' && dark.matches),
    );
    for (const [name, value] of Object.entries(accentTokens(config.accent ?? defaultAccent))) {
      host.launcher.frame.style.setProperty(name, value);
    }
  }

  const redress = () => {
    dress();
    schedule();
  };
  dress();
  for (const query of [narrow, dark]) query.addEventListener('change', redress);

  return {
    show(next) {
      view = next;
      schedule();
    },
    flush: draw,
    leave: () => host.launcher.button.focus(),
    prefill(text) {
      prefill = { text, count: prefill.count + 1 };
    },
    ask(next) {
      asking = next;
      schedule();
    },
    configure(next) {
      config = next;
      redress();
    },
    words: () => words,
    speak(next) {
      words = next;
      redress();
    },
    async transcript({ lines, persona: { name } }, format) {
      const { plainText, printable } = await import('../ui/plainText.ts');
      return format === 'text'
        ? plainText(lines, name, words)
        : printable(lines, name, config.title ?? name, words);
    },
    save,
    covers: narrow,
    remove() {
      unschedule();
      for (const query of [narrow, dark]) query.removeEventListener('change', redress);
      render(null, mount);
      mount.remove();
      host.root.adoptedStyleSheets = host.root.adoptedStyleSheets.filter(
        (other) => other !== sheet,
      );
    },
  };
}

function isStreaming(view: View | null): boolean {
  const last = view?.lines.at(-1);
  return last?.from === 'ai' && last.stage === 'streaming' && last.text !== '';
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has begun by the next turn; the address is of no more use.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
