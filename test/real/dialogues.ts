/** Conversations that people really had, from a folder outside of the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

export type Dialogue = {
  readonly id: string;
  readonly exchanges: readonly Exchange[];
};

/** What the customer says, and what the other side said before the customer spoke again. */
export type Exchange = {
  readonly said: string;
  /** Null where the customer went on without an answer. */
  readonly answer: string | null;
};

const dialogueSchema = v.object({
  id: v.string(),
  turns: v.array(v.object({ r: v.picklist(['c', 'a']), t: v.string() })),
});

/** Null when the folder holds no dialogues. */
export function readDialogues(folder: string): readonly Dialogue[] | null {
  const text = readIfThere(join(folder, 'dialogues.dev.jsonl'));
  if (text === null) return null;
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, turns } = v.parse(dialogueSchema, JSON.parse(line));
      return { id, exchanges: exchangesOf(turns) };
    });
}

function exchangesOf(
  turns: readonly { readonly r: 'c' | 'a'; readonly t: string }[],
): readonly Exchange[] {
  return turns.reduce<readonly Exchange[]>((exchanges, { r, t }) => {
    if (r === 'c') return [...exchanges, { said: t.trim(), answer: null }];
    const last = exchanges.at(-1);
    if (last === undefined) return exchanges;
    const answer = last.answer === null ? t : `${last.answer} ${t}`;
    return [...exchanges.slice(0, -1), { ...last, answer }];
  }, []);
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
