/**
 * The published schemas. Unknown keys are allowed everywhere: both sides ignore them, and that is how the
 * protocol grows. What a schema cannot say, `baton-packet` does.
 */
import { entrySchema } from '../audit/entrySchema.ts';
import { described, type Node } from '../model/jsonSchema.ts';
import { packetSchema } from '../model/packetSchema.ts';
import { auditWords } from './auditWords.ts';
import { eventData, eventSchemaOf, isEventType } from './eventSchema.ts';
import { eventMeanings, eventWords } from './eventWords.ts';
import { packetWords } from './packetWords.ts';

export function packetJsonSchema(): Node {
  return {
    ...described(packetSchema, { words: packetWords, isClosed: false }),
    title: 'Baton handoff packet',
    description:
      'What a human endpoint is given when a person takes over: the body of POST /conversations, at most 61,440 bytes.',
  };
}

export function eventsJsonSchema(): Node {
  const types = Object.keys(eventData).filter(isEventType);
  const events = types.map((type) => {
    const { $schema: _draft, ...shape } = described(eventSchemaOf(type), {
      words: eventWords,
      isClosed: false,
    });
    return { title: type, description: eventMeanings[type], ...shape };
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Baton desk events',
    description:
      'What a human endpoint tells the widget in GET /conversations/{id}/events, as CloudEvents 1.0. Types that are not listed are ignored.',
    oneOf: events,
  };
}

export function auditJsonSchema(): Node {
  return {
    ...described(entrySchema, { words: auditWords, isClosed: false }),
    title: 'Baton audit entry',
    description: 'One line of an exported audit trail, itself in canonical JSON (RFC 8785).',
  };
}
