/** English for files: most conversations have none. */
import type { Dictionary } from '../../model/sentence.ts';

export const englishFiles = {
  'files.attach': 'Attach a file',
  'files.download': 'Download {name}, {size}',
  'files.picture': 'Picture: {name}',
  'files.cancel': 'Cancel',
  'files.remove': 'Remove',
  'files.unsent': 'This file was not sent.',
  'files.refused': 'The team’s system did not take this file.',
  'files.progress': 'Sending {name}',
  'files.gone': 'This file cannot be had right now.',
  'files.empty': '{name} is empty.',
  'files.tooLarge': '{name} is too large: at most {most}.',
  'files.wrongKind': '{name} cannot be sent. These can: {kinds}.',
} as const satisfies Dictionary;
