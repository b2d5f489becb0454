import type { FileStrings } from '../strings/enFiles.ts';

/** As people say it: 840 B, 12 kB, 3.4 MB. */
export function sizeText(bytes: number, { size }: FileStrings): string {
  if (bytes < 1000) return size(String(bytes), 'B');
  if (bytes < 1_000_000) return size(String(Math.round(bytes / 1000)), 'kB');
  return size((bytes / 1_000_000).toFixed(1).replace(/\.0$/, ''), 'MB');
}
