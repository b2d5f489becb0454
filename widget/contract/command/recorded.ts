/** Takes a file of recorded things apart: one JSON value, a list of them, or one in each line. */
import { readJson, type Spot } from '../../escalation/command/json.ts';

export type Item = { readonly line: number; readonly value: unknown };

export type Recorded =
  | { readonly ok: true; readonly items: readonly Item[] }
  | { readonly ok: false; readonly at: Spot; readonly expected: string };

export function recordedIn(text: string): Recorded {
  const whole = readJson(text);
  if (whole.ok) {
    const { value, places } = whole;
    const items = Array.isArray(value)
      ? value.map((one: unknown, at) => ({ line: places.spotOf(`[${at}]`).line, value: one }))
      : [{ line: 1, value }];
    return { ok: true, items };
  }
  const lines = text.split('\n').map((line, at) => ({ line: at + 1, text: line }));
  const filled = lines.filter((one) => one.text.trim() !== '');
  const read = filled.map((one) => ({ ...one, json: readJson(one.text) }));
  // What is no JSON from its first line on is not meant to be one value in each line.
  if (read[0]?.json.ok !== true) return whole;

  const items: Item[] = [];
  for (const { line, json } of read) {
    if (!json.ok) return { ok: false, at: { ...json.at, line }, expected: json.expected };
    items.push({ line, value: json.value });
  }
  return { ok: true, items };
}
