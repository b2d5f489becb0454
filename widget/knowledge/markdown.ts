/**
 * A Markdown FAQ: each heading is a question, the text below it the answer.
 *
 *     ## How long does delivery take?
 *     Also asked: when will it arrive; delivery time
 *     Intent: delivery-time
 *     Link: /help#delivery
 *
 *     Two to four working days.
 *
 * A heading with nothing but deeper headings below it is a chapter, not a question.
 */

export type FoundEntry = { readonly path: string; readonly value: unknown };

type Section = {
  readonly level: number;
  readonly title: string;
  readonly line: number;
  readonly body: string[];
};

export function readMarkdown(text: string): readonly FoundEntry[] {
  const sections = split(text);
  return sections
    .filter((section, index) => !isChapter(section, sections[index + 1]))
    .map((section) => ({ path: `line ${section.line}`, value: read(section) }));
}

function split(text: string): readonly Section[] {
  const sections: Section[] = [];
  let fenced = false;

  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    const marks = fenced ? undefined : /^(#{1,6})[ \t]/.exec(line)?.[1];
    if (marks === undefined) {
      sections.at(-1)?.body.push(line);
      continue;
    }
    sections.push({ level: marks.length, title: titleOf(line), line: index + 1, body: [] });
  }
  return sections;
}

function titleOf(line: string): string {
  return line
    .slice(line.indexOf(' '))
    .trim()
    .replace(/(?<!#)#+$/, '')
    .trim();
}

function isChapter(section: Section, next: Section | undefined): boolean {
  const empty = section.body.every((line) => line.trim() === '');
  const introduction = section.level === 1 && next !== undefined && next.level > 1;
  return introduction || (empty && next !== undefined && next.level > section.level);
}

function read(section: Section): unknown {
  const fields = new Map<string, string>();
  let at = 0;
  for (; at < section.body.length; at += 1) {
    const line = (section.body[at] ?? '').trim();
    const field = fieldOf(line);
    if (field !== null) fields.set(field.name, field.value);
    else if (line !== '') break;
  }
  return {
    question: section.title,
    answer: section.body.slice(at).join('\n').trim(),
    alternatives: (fields.get('also asked') ?? '')
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    intent: fields.get('intent') ?? null,
    url: fields.get('link') ?? null,
  };
}

function fieldOf(line: string): { readonly name: string; readonly value: string } | null {
  const found = /^(also asked|intent|link):(.*)$/i.exec(line);
  const name = found?.[1]?.toLowerCase();
  const value = found?.[2]?.trim();
  return name !== undefined && value ? { name, value } : null;
}
