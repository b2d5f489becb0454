/** Reads an FAQ as its owner wrote it. A bad entry is named and left out; the good ones still serve. */
import type { Entry } from './entry.ts';
import { readMarkdown } from './markdown.ts';
import type { WrittenEntry } from './schema.ts';
import { checkEntry } from './schema.ts';

export type Mistake = { readonly path: string; readonly expected: string };

export type Parsed = {
  readonly entries: readonly Entry[];
  readonly mistakes: readonly Mistake[];
};

/** One candidate entry and the path by which its owner will find it. */
type Candidate = { readonly path: string; readonly value: unknown };

export function parseKnowledge(text: string): Parsed {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return nothing('', 'a JSON or Markdown FAQ, but the file is empty');
  if (/^[[{]/.test(trimmed) && !/^\[[^\]\n]*\]\(/.test(trimmed)) return parseJson(trimmed);
  if (/^<(?:!doctype|html)\b/i.test(trimmed)) return nothing('', 'a FAQ, but this is a web page');

  const found = readMarkdown(trimmed);
  return found.length === 0
    ? nothing('', 'a JSON array of entries, or Markdown with a heading above each answer')
    : collect(found);
}

function parseJson(text: string): Parsed {
  const value = readJson(text);
  if (value === undefined) return nothing('', 'valid JSON');
  if (Array.isArray(value)) return collect(numbered(value, ''));
  const list = isRecord(value) ? value['entries'] : undefined;
  if (Array.isArray(list)) return collect(numbered(list, 'entries'));
  return nothing('entries', 'an array of { question, answer }');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function numbered(list: readonly unknown[], under: string): readonly Candidate[] {
  return list.map((value, index) => ({ path: `${under}[${index}]`, value }));
}

function collect(candidates: readonly Candidate[]): Parsed {
  const entries: Entry[] = [];
  const mistakes: Mistake[] = [];
  const taken = new Set<string>();

  for (const { path, value } of candidates) {
    const checked = checkEntry(value);
    if (checked.kind === 'bad') {
      mistakes.push(...checked.paths.map((inside) => mistake(path, inside)));
      continue;
    }
    const { entry } = checked;
    if (entry.id && taken.has(entry.id)) {
      mistakes.push({ path: `${path}.id`, expected: `an id of its own, not "${entry.id}" again` });
    }
    const id = free(entry.id ?? slug(entry.question), taken);
    taken.add(id);
    entries.push(finish(entry, id));
  }
  return { entries, mistakes };
}

function finish(entry: WrittenEntry, id: string): Entry {
  return {
    id,
    question: entry.question,
    answer: entry.answer,
    alternatives: entry.alternatives ?? [],
    intent: entry.intent ?? null,
    url: entry.url ?? null,
  };
}

function mistake(path: string, inside: string): Mistake {
  const field = inside.replace(/\[.*/, '');
  if (field === '') return { path, expected: 'an object with a question and an answer' };
  return { path: `${path}.${inside}`, expected: expectations[field] ?? 'nothing here' };
}

const expectations: Readonly<Record<string, string>> = {
  question: 'a sentence of 1 to 500 characters',
  answer: 'Markdown of 1 to 20,000 characters',
  id: 'a name of 1 to 200 characters',
  alternatives: 'a list of sentences of 1 to 500 characters',
  intent: 'a name of 1 to 80 characters',
  url: 'an http, https, mailto or tel address, or a path on this site',
};

function slug(question: string): string {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['entry'];
  return words.slice(0, 8).join('-');
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let next = 2;
  while (taken.has(`${wanted}-${next}`)) next += 1;
  return `${wanted}-${next}`;
}

function nothing(path: string, expected: string): Parsed {
  return { entries: [], mistakes: [{ path, expected }] };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
