/** Marks by key, unless what has the focus takes text. */
import { useEffect, useRef } from 'preact/hooks';
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
  // Fingers may be faster than the next picture.
  const now = useRef({ answers, pointed, marks, mark });
  now.current = { answers, pointed, marks, mark };

  useEffect(() => {
    const press = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return;
      if (target.closest('input, textarea, select') !== null) return;
      const { current } = now;
      const letter = key.toLowerCase();
      if (letter === 'j' || letter === 'k') {
        current.pointed = neighbour(current.answers, current.pointed, letter === 'j' ? 1 : -1);
        point(current.pointed);
      }
      const own = current.marks.filter((one) => one.reviewer.id === reviewer.id);
      const isAnswer = current.pointed !== null && current.answers.includes(current.pointed);
      const about = markFor(letter, isAnswer ? current.pointed : null, own);
      if (about) current.mark(about);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [point, reviewer.id]);
}
