/** What went wrong, message by message, behind a fold. */
import type { Cut, Mistake, RepetitionReport, Report, TriggerReport } from './report.ts';

export function mistakes({ missed, falselyFired }: TriggerReport): string {
  return [
    fold('Missed', missed.count, missed.worst.map(mistake)),
    fold('Fired falsely', falselyFired.count, falselyFired.worst.map(mistake)),
  ].join('');
}

export function repeatedMistakes({ missed, falselyFired }: RepetitionReport): string {
  return [
    fold('Missed', missed.length, missed.map(cut)),
    fold('Fired falsely', falselyFired.length, falselyFired.map(cut)),
  ].join('');
}

export function lostFacts({ handoff, redaction }: Report): string {
  const lost = handoff.missed.map(
    ({ dialogue, kind, value }) =>
      `<li>${escaped(value)}<small>${escaped(kind)} · ${escaped(dialogue)}</small></li>`,
  );
  const shown = redaction.missed.map(
    ({ kind, text }) => `<li>${escaped(text)}<small>${escaped(kind)}</small></li>`,
  );
  return fold('Not carried', lost.length, lost) + fold('Not hidden', shown.length, shown);
}

function fold(title: string, count: number, items: readonly string[]): string {
  if (items.length === 0) return '';
  const shown = items.length < count ? `, the ${items.length} worst` : '';
  return `<details><summary>${title}: ${count}${shown}</summary><ol>${items.join('\n')}</ol></details>`;
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
