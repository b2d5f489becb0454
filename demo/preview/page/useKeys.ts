/** Arrows walk, unless what has the focus needs them itself; a slash searches. */
import { useEffect } from 'preact/hooks';

export type Step = 1 | -1;

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};

export function useKeys(walk: (step: Step) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
      const isOurs = target === document.body || target.closest('.catalogue, .top') !== null;
      if (!isOurs) return;
      const isWriting = target.matches('input');
      const step = isWriting && /Left|Right/.test(key) ? undefined : steps[key];
      if (step !== undefined) {
        event.preventDefault();
        walk(step);
        if (target.matches('.entry')) focusCurrent();
      }
      if (key === '/' && !isWriting) {
        event.preventDefault();
        document.querySelector<HTMLElement>('.catalogue input')?.focus();
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

function focusCurrent(): void {
  // The mark moves with the next drawing.
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('.entry[aria-current]')?.focus();
  });
}
