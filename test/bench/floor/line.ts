export type Line = { readonly id: number; readonly from: 'customer' | 'ai'; readonly text: string };

/** Where lines are kept: in a variable, or in a machine and on disk. */
export type Model = {
  readonly lines: () => readonly Line[];
  readonly say: (text: string) => void;
};

export function withLine(
  lines: readonly Line[],
  from: Line['from'],
  text: string,
): readonly Line[] {
  return [...lines, { id: lines.length, from, text }];
}

/** A piece goes to the answer under way, or begins one. */
export function withPiece(lines: readonly Line[], piece: string): readonly Line[] {
  const last = lines.at(-1);
  if (last?.from !== 'ai') return withLine(lines, 'ai', piece);
  return [...lines.slice(0, -1), { ...last, text: last.text + piece }];
}
