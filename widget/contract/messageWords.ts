/** Words for what stands in packets and events alike. */
import type { Words } from '../model/words.ts';

const table = <Parts extends Readonly<Record<string, Words>>>(parts: Parts): Parts => parts;

export const evidenceWords = table({
  kind: {
    about:
      'quote: words of the customer. score: a figure that passed a threshold. fact: a name and a value.',
  },
  line: { about: 'Id of the line that it was found in.' },
  text: { about: 'For a quote: the words, as they stand in the line.' },
  start: { about: 'For a quote: where it begins in the line, in UTF-16 units.' },
  end: { about: 'For a quote: where it ends.' },
  name: { about: 'For a score or a fact: what it is called.' },
  value: { about: 'For a score the figure, for a fact the value.' },
  threshold: { about: 'For a score: what it was held against.' },
});

export const reasonWords = table({
  trigger: { about: 'The kind of trigger, as the scope document names it.' },
  rule: { about: 'Which rule of that kind: an intent, a topic, a failure, a family of phrases.' },
  tier: { about: 'The tier that made the rule stricter; null where none did.' },
  evidence: { about: 'What the rule was moved by.' },
});

export const messageWords = table({
  id: { about: 'Names the message; facts, evidence and mood refer to it.' },
  client_id: { about: 'The id that the widget gave a message of the customer.' },
  seq: { about: 'Its place in the order of what was said.' },
  author: { about: 'Who speaks.' },
  'author.role': { about: 'user: the customer. bot: the AI. agent: a person. system: neither.' },
  'author.id': { about: 'Id of the agent.' },
  'author.name': { about: 'Name of the agent, as the customer reads it.' },
  'author.avatar_url': { about: 'Picture of the agent.' },
  parts: { about: 'What was said. Parts of types that a reader does not know are left out.' },
  'parts[].type': {
    about: 'text for words, attachment for a file, notice for what happened between the lines.',
  },
  'parts[].text': { about: 'The words, at most 8,000 characters.' },
  'parts[].attachment': { about: 'Id of the file: GET /attachments/{id}, with the same token.' },
  'parts[].title': { about: 'Name of the file.' },
  'parts[].data': { about: 'What the desk found the file to be.' },
  'parts[].data.media_type': { about: 'By its content.', examples: ['image/png'] },
  'parts[].data.size': { about: 'In bytes.' },
  created_at: { about: 'When it was said, RFC 3339.' },
});

export const actionWords = table({
  id: { about: 'The bot’s own id of it.' },
  name: { about: 'Name of the action.' },
  summary: { about: 'What it would do, for people.' },
  input: { about: 'What it would be done with.' },
  'input.*': { about: 'A value, as the bot gave it or a person changed it.' },
  amount: { about: 'The sum it moves; null where it moves none.' },
  'amount.value': { about: 'In whole units of the currency.' },
  'amount.currency': { about: 'ISO 4217.', examples: ['USD'] },
});
