/** Markdown out of what is only text. */
export type Row = readonly string[];

export function table(title: string, head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  return [`## ${title}\n`, line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function list(title: string, items: readonly string[]): string {
  return [`## ${title}\n`, ...items.map((item) => `- ${item}`)].join('\n');
}

/** Settings are data: none of it may become a mark, a link or another cell. */
export function text(given: string): string {
  return given.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|#~!]/g, String.raw`\$&`);
}

export function code(given: string): string {
  return `\`${given.replaceAll(/[`|\s]+/g, ' ')}\``;
}
