import { readFileSync } from 'node:fs';

/** A message and whether its writer is angry. `batch` keeps what was written in one breath together. */
export type Example = { readonly text: string; readonly angry: boolean; readonly batch: string };

/** One message a line. An empty line begins a new batch: mostly one domain, one mood, one way of writing. */
export function readCorpus(): readonly Example[] {
  return [...read('frustrated', true), ...read('calm', false)];
}

/** Neither calm nor angry: kept out of training, only looked at. */
export function readMild(): readonly string[] {
  return linesOf('mild').flat();
}

function read(file: string, angry: boolean): readonly Example[] {
  return linesOf(file).flatMap((lines, number) =>
    lines.map((text) => ({ text, angry, batch: `${file} ${number}` })),
  );
}

function linesOf(file: string): readonly (readonly string[])[] {
  return readFileSync(new URL(`${file}.txt`, import.meta.url), 'utf8')
    .split(/\n{2,}/)
    .map((batch) => batch.split('\n').filter((line) => line !== ''));
}
