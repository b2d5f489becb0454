/** English for files: most conversations have none. */
import type { Worded } from './en.ts';

export const enFiles = {
  attach: 'Attach a file',
  download: (name: string, size: string) => `Download ${name}, ${size}`,
  picture: (name: string) => `Picture: ${name}`,
  cancel: 'Cancel',
  remove: 'Remove',
  unsent: 'This file was not sent.',
  refused: 'The team’s system did not take this file.',
  progress: (name: string) => `Sending ${name}`,
  gone: 'This file cannot be had right now.',
  empty: (name: string) => `${name} is empty.`,
  tooLarge: (name: string, most: string) => `${name} is too large: at most ${most}.`,
  wrongKind: (name: string, kinds: string) => `${name} cannot be sent. These can: ${kinds}.`,
  size: (amount: string, unit: 'B' | 'kB' | 'MB') => `${amount} ${unit}`,
} as const;

export type FileStrings = Worded<typeof enFiles>;
