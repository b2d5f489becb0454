/** Which of all marks count. */
import type { Marked } from './fact.ts';

/** The newest of each reviewer on each thing, unless it takes the one before back. `marks`: oldest first. */
export function standing<Mark extends Marked>(marks: readonly Mark[]): readonly Mark[] {
  const newest = new Map<string, Mark>();
  for (const mark of marks) {
    const { reviewer, about } = mark;
    const key = [reviewer.id, about.kind, about.kind === 'handoff' ? '' : about.message].join(' ');
    newest.delete(key);
    newest.set(key, mark);
  }
  return [...newest.values()].filter(({ about }) => about.verdict !== null);
}
