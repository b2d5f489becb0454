/** What is odd about a document that can be read: for its owner, never for the widget. */
export type Warning = {
  /** As in a mistake: `scope.triggers.topics[2].id`. */
  readonly path: string;
  readonly kind: WarningKind;
  /** Whole sentences: what is odd, why it matters, what to do. */
  readonly text: string;
};

export type WarningKind =
  | 'unknown-key'
  | 'no-version'
  | 'no-owner'
  | 'no-review'
  | 'review-due'
  | 'no-such-date'
  | 'listed-twice'
  | 'ignored-setting'
  | 'no-examples'
  | 'empty-phrase'
  | 'language-tag'
  | 'no-phrases'
  | 'never-reached'
  | 'no-effect'
  | 'unknown-name'
  | 'harm-ignored'
  | 'covered'
  | 'laxer-than-default'
  | 'longer-than-default'
  | 'never-open'
  | 'closed-in-past';

/** The first place of a name stands; every later one is told of it. */
export function listedTwice(
  list: string,
  ids: readonly string[],
  consequence: string,
): readonly Warning[] {
  return ids.flatMap((id, at) => {
    const first = ids.indexOf(id);
    if (first === at) return [];
    const text = `“${id}” is listed already as ${list}[${first}]: ${consequence} Merge the two, or rename one of them.`;
    return [{ path: `${list}[${at}].id`, kind: 'listed-twice', text }];
  });
}

/** “ Did you mean ‘refund’?”, or nothing where no name is near. */
export function suggestion(word: string, names: readonly string[]): string {
  const near = nearest(word, names);
  return near === null ? '' : ` Did you mean “${near}”?`;
}

function nearest(word: string, names: readonly string[]): string | null {
  const [best] = names
    .map((name) => ({ name, steps: distance(fold(word), fold(name)) }))
    .toSorted((a, b) => a.steps - b.steps);
  return best && best.steps <= Math.max(1, Math.floor(word.length / 3)) ? best.name : null;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** Letters to be added, dropped, changed or swapped with their neighbour. */
function distance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      const isSwapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          (row[j - 1] ?? 0) + 1,
          (rows[i - 1]?.[j] ?? 0) + 1,
          (rows[i - 1]?.[j - 1] ?? 0) + cost,
          isSwapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[from.length]?.[to.length] ?? 0;
}
