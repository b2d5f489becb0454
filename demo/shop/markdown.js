/** The small Markdown of our answers, as elements: paragraphs, lists, tables, strong, emphasis, links. */

export function elementsOf(markdown) {
  return markdown.split(/\n{2,}/).map((block) => blockOf(block.split('\n')));
}

function blockOf(lines) {
  if (lines[0].startsWith('|')) return tableOf(lines);
  if (lines[0].startsWith('- ')) return listOf('ul', lines, 2);
  if (lines[0].startsWith('1. ')) return listOf('ol', lines, 3);
  return filled('p', lines.join(' '));
}

function listOf(kind, lines, marker) {
  const list = document.createElement(kind);
  list.append(...lines.map((line) => filled('li', line.slice(marker))));
  return list;
}

function tableOf([head, , ...rows]) {
  const table = document.createElement('table');
  const heads = cellsOf(head);
  if (heads.some((cell) => cell !== '')) {
    const row = table.createTHead().insertRow();
    row.append(...heads.map((cell) => filled('th', cell)));
  }
  const body = table.createTBody();
  for (const line of rows)
    body.insertRow().append(...cellsOf(line).map((cell) => filled('td', cell)));
  return table;
}

function cellsOf(line) {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function filled(kind, text) {
  const element = document.createElement(kind);
  element.append(...inlineOf(text));
  return element;
}

function inlineOf(text) {
  const pieces = text.split(/(\*\*[^*]+\*\*|\*[^*]+\*|\[[^\]]+\]\([^)\s]+\))/);
  return pieces.filter((piece) => piece !== '').map(pieceOf);
}

function pieceOf(piece) {
  if (piece.startsWith('**')) return plain('strong', piece.slice(2, -2));
  if (piece.startsWith('*')) return plain('em', piece.slice(1, -1));
  const [, label, url] = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(piece) ?? [];
  if (url === undefined || !url.startsWith('/')) return document.createTextNode(piece);
  const link = plain('a', label);
  link.href = url;
  return link;
}

function plain(kind, text) {
  const element = document.createElement(kind);
  element.textContent = text;
  return element;
}
