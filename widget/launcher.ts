/** The round button, in plain DOM: all of Baton that a page carries before the chat is wanted. */
import type { Config } from './model/config.ts';
import css from './launcher.css?inline';

export type Launcher = {
  /** Everything of ours on the page stands in here. */
  readonly frame: HTMLElement;
  readonly button: HTMLElement;
  readonly setStage: (stage: 'ready' | 'busy' | 'failed') => void;
};

export function createLauncher(
  root: ShadowRoot,
  { accent, position, launcher, label }: Config,
  onWanted: () => void,
  onPress: () => void,
): Launcher {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];

  const make = (name: string, className: string, parent: Node) => {
    const element = document.createElement(name);
    element.className = className;
    parent.appendChild(element);
    return element;
  };
  const frame = make('div', 'frame', root);
  const button = make('button', 'launcher', frame);
  const slot = make('slot', '', button);
  make('i', '', slot);
  const trouble = make('div', 'trouble', frame);
  button.ariaLabel = label ?? 'Chat with us';
  button.ariaExpanded = 'false';
  button.setAttribute('aria-controls', 'panel');
  button.setAttribute('part', 'launcher');
  slot.setAttribute('name', 'launcher');
  trouble.role = 'alert';
  trouble.hidden = true;
  if (position === 'left') frame.classList.add(position);
  if (accent) frame.style.setProperty('--accent', accent);
  button.hidden = launcher === 'hidden';

  for (const sign of ['pointerenter', 'focus', 'touchstart']) {
    button.addEventListener(sign, onWanted, { once: true, passive: true });
  }
  button.addEventListener('click', onPress);

  return {
    frame,
    button,
    setStage(stage) {
      button.ariaBusy = `${stage === 'busy'}`;
      trouble.hidden = stage !== 'failed';
      trouble.textContent =
        stage === 'failed' ? 'The chat could not be loaded. Please try again.' : '';
    },
  };
}
