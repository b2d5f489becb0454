import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { View } from '../conversation/view.ts';
import type { Act } from './act.ts';
import { Actions } from './Actions.tsx';
import { Announcer } from './Announcer.tsx';
import { Cards } from './cards/Cards.tsx';
import { Composer } from './Composer.tsx';
import type { Asking } from './Consent.tsx';
import { Header } from './Header.tsx';
import { later } from './later.tsx';
import { Notice } from './Notice.tsx';
import type { Words } from './strings/words.ts';
import { Transcript } from './Transcript.tsx';
import { useSeenHeight } from './useSeenHeight.ts';

const Consent = later(async () => (await import('./BeforeSending.tsx')).Consent);

export type PanelProps = {
  readonly view: View;
  readonly title: string;
  readonly words: Words;
  readonly act: Act;
  readonly isForgetful: boolean;
  readonly mailto: string | null;
  /** The site lets customers send what is hidden otherwise. */
  readonly canSendAnyway: boolean;
  /** What is about to leave waits for the customer to agree. */
  readonly asking: Asking | null;
  /** Text that the host page put into the composer; the number tells one time from the next. */
  readonly prefill: { readonly text: string; readonly count: number };
  /** On a narrow screen the panel covers the page, and is modal. */
  readonly isNarrow: boolean;
};

/** The frame: who is speaking, what was said, what is asked, and where to write. */
export function Panel(props: PanelProps) {
  const { view, title, words, act, isNarrow } = props;
  const panel = useRef<HTMLDivElement>(null);
  useKeys(panel, isNarrow, act.close);
  useKeptFocus(panel);
  useSeenHeight(panel, isNarrow);

  return (
    <div
      ref={panel}
      id="panel"
      class={`panel panel--${view.speaker.kind}`}
      part="panel"
      role="dialog"
      aria-label={title}
      aria-modal={isNarrow}
      tabIndex={-1}
      hidden={!view.isOpen}
    >
      <Header view={view} title={title} words={words} act={act} />
      <Notice view={view} words={words} isForgetful={props.isForgetful} />
      <Transcript view={view} words={words} act={act} />
      <Cards view={view} words={words} act={act} mailto={props.mailto} />
      <Actions view={view} words={words} act={act} />
      {props.asking ? <Consent asking={props.asking} words={words} /> : null}
      <Composer
        stage={props.asking ? 'closed' : view.composer}
        canAttach={view.mode === 'human' || view.mode === 'waiting'}
        isAnswering={view.mode === 'bot' && isAnswering(view)}
        isOpen={view.isOpen}
        words={words}
        prefill={props.prefill}
        canSendAnyway={props.canSendAnyway}
        act={act}
      />
      <slot name="footer" />
      <Announcer view={view} words={words} />
    </div>
  );
}

function isAnswering(view: View): boolean {
  const last = view.lines.at(-1);
  return view.writing === 'ai' || (last?.from === 'ai' && last.stage === 'streaming');
}

/** A button that is gone once it was pressed must not take the focus with it. */
function useKeptFocus(panel: { readonly current: HTMLElement | null }): void {
  const before = focusIn(panel.current);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element || before === null || before.isConnected) return;
    (element.querySelector('textarea') ?? element).focus();
  });
}

function focusIn(element: HTMLElement | null): Element | null {
  const root = element?.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  return active && element?.contains(active) ? active : null;
}

/** Escape closes; Tab goes round inside a panel that covers the page. */
function useKeys(
  panel: { readonly current: HTMLElement | null },
  isModal: boolean,
  close: () => void,
): void {
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) close();
      const next = event.key === 'Tab' && isModal ? wrapped(element, event.shiftKey) : null;
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [isModal]);
}

/** Where Tab goes from the last stop, or Shift+Tab from the first; null in between. */
function wrapped(element: HTMLElement, isBackward: boolean): HTMLElement | null {
  const stops = [...element.querySelectorAll<HTMLElement>('button, a[href], input, textarea')];
  const [first, last] = [stops.find(isVisible), stops.findLast(isVisible)];
  const at = focusIn(element);
  if (isBackward) return at === first ? (last ?? null) : null;
  return at === last ? (first ?? null) : null;
}

function isVisible(element: HTMLElement): boolean {
  return element.offsetParent !== null && !element.hasAttribute('disabled');
}
