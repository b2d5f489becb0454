/**
 * Reads the small part of markdown that answers are written in: passages of text, and of each a tree. A tree, because there is
 * no way from here to HTML: whatever is not listed below stays the text that it was.
 */
import { addressOf } from './address.ts';

export type Block =
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'heading'; readonly text: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: readonly Inline[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] };

export type Inline =
  /** The kinds of what is marked are the names of its elements. */
  | { readonly kind: 'text' | 'strong' | 'em' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

/** Rows of one kind that stand together. The same passage always makes the same blocks, so it need not be read again. */
export type Passage = { readonly kind: Kind; readonly text: string };

export function passagesOf(source: string): readonly Passage[] {
  const lines = source.split(/\r?\n/);
  const passages: Passage[] = [];
  for (let at = 0; at < lines.length;) {
    const kind = kindOf(lines[at]);
    // A fence stands above its rows and below them, and not in front of each.
    const isFence = kind === kinds[0];
    const from = at + Number(isFence);
    do at += 1;
    while (at < lines.length && (kindOf(lines[at]) === kind) !== isFence);
    const rows = lines.slice(from, at).map((row) => row.replace(kind.mark, ''));
    passages.push({ kind, text: rows.join('\n') });
    at += Number(isFence);
  }
  return passages;
}

export function blocksOf({ kind, text }: Passage): readonly Block[] {
  return kind.read(text.split('\n'));
}

type Kind = {
  readonly mark: RegExp;
  /** Rows that bear the mark one after the other, without it. */
  readonly read: (rows: readonly string[]) => readonly Block[];
};

/** The first whose mark a row bears is what the row is. */
const kinds: readonly Kind[] = [
  { mark: /^```/, read: (rows) => [{ kind: 'code', text: rows.join('\n') }] },
  { mark: /^\s*$/, read: () => [] },
  {
    mark: /^#{1,6} /,
    read: (rows) => rows.map((row) => ({ kind: 'heading', text: inline(row) })),
  },
  { mark: /^ {0,3}[-*+] /, read: (rows) => [list(rows, false)] },
  { mark: /^ {0,3}\d{1,3}[.)] /, read: (rows) => [list(rows, true)] },
  { mark: /^> ?/, read: (rows) => [{ kind: 'quote', text: inline(rows.join('\n')) }] },
  { mark: /^\|(?=.*\|\s*$)/, read: (rows) => [table(rows)] },
];

const paragraph: Kind = {
  mark: /^/,
  read: (rows) => [{ kind: 'paragraph', text: inline(rows.join('\n')) }],
};

function kindOf(row = ''): Kind {
  return kinds.find(({ mark }) => mark.test(row)) ?? paragraph;
}

function list(rows: readonly string[], isOrdered: boolean): Block {
  return { kind: 'list', isOrdered, items: rows.map(inline) };
}

function table(rows: readonly string[]): Block {
  const cells = (row: string) =>
    row
      .replace(/\|\s*$/, '')
      .split('|')
      .map((cell) => inline(cell.trim()));
  return { kind: 'table', rows: rows.filter((row) => !/^[\s|:-]+$/.test(row)).map(cells) };
}

/** Each mark excludes itself from what it holds: no text makes this go back and try again for long. */
const marks =
  /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^[\]]*)\]\(([^()\s]+)\)|(https?:\/\/[^\s<>()[\]"']+)/g;

function inline(text: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    const [whole, code, strong, em, label, target, bare = target] = match;
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + whole.length;
    pieces.push(
      code
        ? { kind: 'code', text: code }
        : strong
          ? { kind: 'strong', text: strong }
          : em
            ? { kind: 'em', text: em }
            : link(label, bare, whole),
    );
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}

/** What is no address to lead to stays the text that it was. */
function link(label: string | undefined, address = '', whole: string): Inline {
  return addressOf(address)
    ? { kind: 'link', text: label || address, address }
    : { kind: 'text', text: whole };
}
