import type { RecordEnd } from '../../widget/model/wireRecord.ts';

/** How what the AI has had alone came to an end. */
export const endNames: Readonly<Record<RecordEnd, string>> = {
  ended: 'The customer ended it',
  idle: 'It ended by itself',
  left: 'The customer left the page',
  'begun-anew': 'The customer ended it, and began anew',
  open: 'It went on',
};
