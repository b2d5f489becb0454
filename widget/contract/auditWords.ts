/** What each part of an audit entry means. */
import type { AuditEntry } from '../audit/entry.ts';
import type { PlaceIn, Words } from '../model/words.ts';

export const auditWords = {
  number: { about: 'From 1, without gaps, over all of the desk.' },
  at: { about: 'When the desk wrote it down, RFC 3339, UTC.' },
  happened_at: {
    about: 'When it happened by the customer’s clock, where that was before the desk heard of it.',
  },
  type: { about: 'What was done.' },
  who: { about: 'Who did it.' },
  'who.kind': { about: 'rules: the scope document. desk: the desk by itself.' },
  'who.id': {
    about:
      'Of an agent their id; of a customer the first conversation of the story, which leads nowhere once it is erased.',
  },
  'who.name': { about: 'Name of the agent.' },
  conversation: { about: 'Which conversation; null where it belongs to none.' },
  scope_version: { about: 'The rules that held, where they have a name of at most 64 signs.' },
  why: { about: 'Reasons, without the words that were quoted for them.' },
  'why[].trigger': { about: 'The kind of trigger.' },
  'why[].rule': { about: 'The rule; null where its name could be somebody’s words.' },
  'why[].tier': { about: 'The tier that made it stricter.' },
  'why[].scores': { about: 'The figures that passed a threshold.' },
  'why[].scores[].name': { about: 'What the figure is called.' },
  'why[].scores[].value': { about: 'The figure.' },
  'why[].scores[].threshold': { about: 'What it was held against.' },
  details: { about: 'Figures and plain names, never free text.' },
  'details.*': { about: 'A figure or a name.' },
  digest: { about: 'SHA-256, in hex, of the salt followed by the content in canonical JSON.' },
  prev: { about: 'The hash of the entry before; 64 zeros in the first.' },
  hash: {
    about: 'SHA-256, in hex, of the entry without hash, salt and content, in canonical JSON.',
  },
  salt: { about: 'Without it the digest tells nothing. Erased together with the content.' },
  content: { about: 'Everything that was written down, also what somebody said. Can be erased.' },
} satisfies Readonly<Record<PlaceIn<AuditEntry>, Words>>;
