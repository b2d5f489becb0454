import { ask } from './ask.ts';
import { type Line, type Model, withLine, withPiece } from './line.ts';

export async function plain(bot: string, onChange: () => void): Promise<Model> {
  let lines: readonly Line[] = [];
  const change = (next: readonly Line[]) => {
    lines = next;
    onChange();
  };
  return {
    lines: () => lines,
    say(text) {
      change(withLine(lines, 'customer', text));
      void ask(bot, text, (piece) => change(withPiece(lines, piece)));
    },
  };
}
