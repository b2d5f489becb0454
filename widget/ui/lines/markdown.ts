/**
 * Reads the small part of markdown that answers are written in, into a tree. A tree, because there is
 * no way from here to HTML: whatever is not listed below stays the text that it was.
 */

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
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export function readMarkdown(source: string): readonly Block[] {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const blocks: Block[] = [];
  let at = 0;

  /** Takes lines while they fit, without their mark. */
  const take = (fits: (line: string) => boolean): readonly string[] => {
    const from = at;
    while (at < lines.length && fits(lines[at] ?? '')) at += 1;
    return lines.slice(from, at);
  };

  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at += 1;
    } else if (line.startsWith('```')) {
      at += 1;
      const code = take((next) => !next.startsWith('```'));
      at += 1;
      blocks.push({ kind: 'code', text: code.join('\n') });
    } else if (heading.test(line)) {
      at += 1;
      blocks.push({ kind: 'heading', text: inline(line.replace(heading, '')) });
    } else if (bullet.test(line)) {
      const items = take((next) => bullet.test(next));
      blocks.push(list(items, bullet, false));
    } else if (numbered.test(line)) {
      const items = take((next) => numbered.test(next));
      blocks.push(list(items, numbered, true));
    } else if (quoted.test(line)) {
      const text = take((next) => quoted.test(next));
      blocks.push({
        kind: 'quote',
        text: inline(text.map((row) => row.replace(quoted, '')).join('\n')),
      });
    } else if (row.test(line)) {
      blocks.push(table(take((next) => row.test(next))));
    } else {
      blocks.push({ kind: 'paragraph', text: inline(take(isPlain).join('\n')) });
    }
  }
  return blocks;
}

const heading = /^#{1,6} /;
const bullet = /^ {0,3}[-*+] /;
const numbered = /^ {0,3}\d{1,3}[.)] /;
const quoted = /^> ?/;
const row = /^\|.*\|\s*$/;
const rule = /^\|[\s|:-]+\|\s*$/;

function isPlain(line: string): boolean {
  const marks = [heading, bullet, numbered, quoted, row];
  return line.trim() !== '' && !line.startsWith('```') && !marks.some((mark) => mark.test(line));
}

function list(items: readonly string[], mark: RegExp, isOrdered: boolean): Block {
  return { kind: 'list', isOrdered, items: items.map((item) => inline(item.replace(mark, ''))) };
}

function table(lines: readonly string[]): Block {
  const cells = (line: string) =>
    line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => inline(cell.trim()));
  return { kind: 'table', rows: lines.filter((line) => !rule.test(line)).map(cells) };
}

/** Each mark excludes itself from what it holds: no text makes this go back and try again for long. */
const marks =
  /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^\]]*)\]\(([^()\s]+)\)|(https?:\/\/[^\s<>()[\]"']+)/g;

function inline(text: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    const [whole, code, strong, emphasis, label, target, bare] = match;
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + whole.length;
    pieces.push(
      code !== undefined
        ? { kind: 'code', text: code }
        : strong !== undefined
          ? { kind: 'strong', text: strong }
          : emphasis !== undefined
            ? { kind: 'emphasis', text: emphasis }
            : link(label ?? bare ?? '', target ?? bare ?? '', whole),
    );
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}

/** What is no safe address stays the text that it was. */
function link(text: string, target: string, whole: string): Inline {
  const isSafe = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(target);
  return isSafe
    ? { kind: 'link', text: text === '' ? target : text, url: target }
    : { kind: 'text', text: whole };
}
