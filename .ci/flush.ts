/** Phrases stand in their files as they are read best; in what is built they stand as they compress best. */
import type { Plugin } from 'vite';

export const flush: Plugin = {
  name: 'flush',
  apply: 'build',
  transform: (code, id) =>
    id.includes('/escalation/languages/') ? { code: flushed(code), map: null } : null,
};

/** The lines of each family one after another, without indentation and without spaces that say nothing. */
export function flushed(code: string): string {
  return code
    .replaceAll(/(?<=`)\n[^`]*(?=`)/g, (phrases) => squeezed(phrases))
    .replaceAll(/\n +/g, '\n');
}

export function squeezed(phrases: string): string {
  return phrases
    .trim()
    .replaceAll(/\s*\n\s*/g, ';')
    .replaceAll(', ', ',')
    .replaceAll('! ', '!');
}
