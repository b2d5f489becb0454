/**
 * The published schemas. Unknown keys are allowed everywhere: both sides ignore them, and that is how the
 * protocol grows. What a schema cannot say, `baton-packet` does.
 */
import type { GenericSchema } from 'valibot';
import { entrySchema } from '../audit/entrySchema.ts';
import { type Child, described, type Node } from '../model/jsonSchema.ts';
import { packetSchema } from '../model/packetSchema.ts';
import type { Words } from '../model/words.ts';
import { auditWords } from './auditWords.ts';
import { eventData, eventSchemaOf, isEventType } from './eventSchema.ts';
import { eventMeanings, eventWords } from './eventWords.ts';
import { packetWords } from './packetWords.ts';
import { isPageEventType, pageEventParts, pageEventSchemaOf } from './pageEventSchema.ts';
import { pageEventMeanings, pageEventWords } from './pageEventWords.ts';

const draft = 'http://json-schema.org/draft-07/schema#';

export function packetJsonSchema(): Node {
  return {
    ...described(packetSchema, { words: packetWords, isClosed: false }),
    title: 'Baton handoff packet',
    description:
      'What a human endpoint is given when a person takes over: the body of POST /conversations, at most 61,440 bytes.',
  };
}

export function eventsJsonSchema(): Node {
  const events = Object.keys(eventData)
    .filter(isEventType)
    .map((type) => one(type, eventMeanings[type], eventSchemaOf(type), eventWords));
  return {
    $schema: draft,
    title: 'Baton desk events',
    description:
      'What a human endpoint tells the widget in GET /conversations/{id}/events, as CloudEvents 1.0. Types that are not listed are ignored.',
    oneOf: events,
  };
}

export function pageEventsJsonSchema(): Node {
  const events = Object.keys(pageEventParts)
    .filter(isPageEventType)
    .map((type) => one(type, pageEventMeanings[type], pageEventSchemaOf(type), pageEventWords));
  return {
    $schema: draft,
    title: 'Baton page events',
    description:
      'What the page hears of the widget: chat.on(type, …), and baton:<type> on the element with the same in detail.',
    oneOf: events,
  };
}

function one(
  title: string,
  description: string,
  schema: GenericSchema,
  words: Readonly<Record<string, Words>>,
): Child {
  const { $schema: _draft, ...shape } = described(schema, { words, isClosed: false });
  return { title, description, ...shape };
}

export function auditJsonSchema(): Node {
  return {
    ...described(entrySchema, { words: auditWords, isClosed: false }),
    title: 'Baton audit entry',
    description: 'One line of an exported audit trail, itself in canonical JSON (RFC 8785).',
  };
}
