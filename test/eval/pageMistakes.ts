/** What went wrong, message by message, behind a fold. */
import type { Cut, Mistake, RepetitionReport, TriggerReport } from './report.ts';

export function mistakes({ missed, falselyFired }: TriggerReport): string {
  return `${fold('Missed', missed.map(mistake))}${fold('Fired falsely', falselyFired.map(mistake))}`;
}

export function repeatedMistakes({ missed, falselyFired }: RepetitionReport): string {
  return `${fold('Missed', missed.map(cut))}${fold('Fired falsely', falselyFired.map(cut))}`;
}

function fold(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<details><summary>${title}: ${items.length}${items.length === 60 ? ', the worst' : ''}</summary><ol>${items.join('\n')}</ol></details>`;
}

function mistake({ source, score, text, heard }: Mistake): string {
  return `<li>${withMarks(text, heard)}<small>${score.toFixed(2)} · ${escaped(source)}</small></li>`;
}

function cut({ dialogue, turn, text, earlier, likeness }: Cut): string {
  return `<li>${escaped(text)}<small>earlier: ${escaped(earlier)}</small><small>likeness ${likeness.toFixed(2)} · ${escaped(dialogue)}, turn ${turn}</small></li>`;
}

function withMarks(text: string, heard: readonly string[]): string {
  const places = heard
    .map((words) => ({ start: text.indexOf(words), length: words.length }))
    .filter(({ start, length }) => start >= 0 && length > 0)
    .toSorted((one, other) => one.start - other.start);
  let done = 0;
  let result = '';
  for (const { start, length } of places) {
    if (start < done) continue;
    result += `${escaped(text.slice(done, start))}<mark>${escaped(text.slice(start, start + length))}</mark>`;
    done = start + length;
  }
  return result + escaped(text.slice(done));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
