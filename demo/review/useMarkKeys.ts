/** Marks by key, unless what has the focus takes text. */
import { useEffect } from 'preact/hooks';
import type { Actor } from '../desk/agents/wire.ts';
import type { About, ReviewMark } from '../desk/agents/wireReview.ts';
import { markFor, neighbour } from './keys.ts';

export function useMarkKeys(
  answers: readonly string[],
  pointed: string | null,
  point: (answer: string | null) => void,
  marks: readonly ReviewMark[],
  reviewer: Actor,
  mark: (about: About) => void,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return;
      if (target.closest('input, textarea, select') !== null) return;
      const key = event.key.toLowerCase();
      if (key === 'j' || key === 'k') point(neighbour(answers, pointed, key === 'j' ? 1 : -1));
      const own = marks.filter((one) => one.reviewer.id === reviewer.id);
      const answer = pointed !== null && answers.includes(pointed) ? pointed : null;
      const about = markFor(key, answer, own);
      if (about) mark(about);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
