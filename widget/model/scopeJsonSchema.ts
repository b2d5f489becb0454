/**
 * The scope document's schema for editors. It is stricter than the widget in one thing: an unknown key is an
 * error here, because an editor has no gentler word for it. Two things it cannot say, and `baton-scope check`
 * does: whether a time zone exists, and whether a span ends after it begins.
 */
import { described, type Node } from './jsonSchema.ts';
import { scopeSchema, span, zone } from './scopeSchema.ts';
import { scopeWords } from './scopeWords.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const spanForm = '^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$';

export function scopeJsonSchema(): Node {
  const { properties, ...rest } = described(scopeSchema, {
    words: scopeWords,
    isClosed: true,
    listedKeys: { 'hours.weekly': weekdays },
    overrideSchema: ({ valibotSchema }) => {
      if (valibotSchema === span) return { type: 'string', pattern: spanForm };
      return valibotSchema === zone ? { type: 'string', minLength: 1 } : null;
    },
  });
  return {
    ...rest,
    title: 'Baton scope document',
    description: 'What the AI may do, and when a person takes over.',
    properties: {
      $schema: { type: 'string', description: 'Where this schema is; Baton does not look at it.' },
      ...properties,
    },
  };
}
