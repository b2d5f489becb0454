/** What the triggers of a scope document mean. See `scopeWords.ts`. */
import type { Words } from './words.ts';

const act = 'offer: the customer is asked first. escalate: a person takes over at once.';

export const triggerWords = {
  triggers: { about: 'What brings a person. Whatever is left out keeps its default.' },
  'triggers.request': { about: 'The customer asks for a person.' },
  'triggers.request.do': { about: act },
  'triggers.request.phrases': {
    about: 'Further phrases that ask for a person, by language.',
    examples: [{ en: ['duty pharmacist'] }],
  },
  'triggers.request.phrases.*': { about: 'Phrases in this language (a BCP 47 tag: en, pt-BR).' },
  'triggers.request.except': {
    about: 'Phrases that look like a request here and are none, by language.',
    examples: [{ en: ['agent portal'] }],
  },
  'triggers.request.except.*': { about: 'Phrases in this language (a BCP 47 tag: en, pt-BR).' },
  'triggers.request.nouns': {
    about: 'Further names of people to be talked to, by language.',
    examples: [{ en: ['broker'] }],
  },
  'triggers.request.nouns.*': { about: 'Names in this language (a BCP 47 tag: en, pt-BR).' },
  'triggers.request.exceptNouns': {
    about: 'Names that mean something else here, by language: “agent” at an insurer.',
    examples: [{ en: ['agent'] }],
  },
  'triggers.request.exceptNouns.*': { about: 'Names in this language (a BCP 47 tag: en, pt-BR).' },
  'triggers.scope': { about: 'The message is about something that the AI must not handle.' },
  'triggers.scope.do': { about: act },
  'triggers.scope.outOfScope': {
    about:
      'How foreign to the examples of all intents a message must be, 0 to 1. A soft sign: it takes two. Less means more people.',
  },
  'triggers.confidence': { about: 'The AI is not sure of its own answer.' },
  'triggers.confidence.below': {
    about: 'Under this confidence, 0 to 1, a person is needed. More means more people.',
  },
  'triggers.confidence.do': { about: act },
  'triggers.sentiment': {
    about:
      'How the customer sounds: from which score on, 0 to 1, a person is needed. Less means more people.',
  },
  'triggers.sentiment.frustration': { about: 'Anger, sarcasm, disappointment.' },
  'triggers.sentiment.urgency': { about: 'Something cannot wait.' },
  'triggers.sentiment.distress': { about: 'Fear, grief, need.' },
  'triggers.sentiment.do': { about: act },
  'triggers.sentiment.harm': {
    about: 'Words point at harm to a person: “I can’t go on living”, “he hits me”.',
  },
  'triggers.sentiment.harm.do': {
    about: `${act} ignore: such words are left to the AI, for sites whose AI is made for them.`,
  },
  'triggers.sentiment.harm.say': {
    about: 'Said to the customer in place of Baton’s own words, by language: a number that helps.',
    examples: [{ en: 'If you are in danger now, call 112.' }],
  },
  'triggers.sentiment.harm.say.*': {
    about: 'The words in this language (a BCP 47 tag: en, pt-BR).',
  },
  'triggers.topics': {
    about:
      'Subjects that go to people. This list replaces the default (legal, churn) as a whole: name those again that should stay.',
  },
  'triggers.topics[].id': {
    about:
      'Its name. Baton knows words for legal, churn and billing-dispute; any other needs phrases.',
    examples: ['legal', 'churn', 'billing-dispute'],
  },
  'triggers.topics[].amountOver': {
    about: 'Only where the message names a sum over this one.',
    examples: [{ value: 200, currency: 'USD' }],
  },
  'triggers.topics[].amountOver.value': {
    about: 'In whole units of the currency: 200 is two hundred dollars.',
    examples: [200],
  },
  'triggers.topics[].amountOver.currency': {
    about: 'ISO 4217, in capitals.',
    examples: ['USD', 'EUR', 'GBP'],
  },
  'triggers.topics[].phrases': {
    about:
      'Words or phrases that lead to the topic, by language, beside those that Baton knows for it.',
    examples: [{ en: ['journalist', 'for an article'] }],
  },
  'triggers.topics[].phrases.*': { about: 'Phrases in this language (a BCP 47 tag: en, pt-BR).' },
  'triggers.topics[].nouns': {
    about: 'For churn: what a customer can end with this company, by language.',
    examples: [{ en: ['policy', 'membership'] }],
  },
  'triggers.topics[].nouns.*': { about: 'Names in this language (a BCP 47 tag: en, pt-BR).' },
  'triggers.topics[].do': { about: act },
  'triggers.repetition': {
    about: 'The conversation goes in circles. At least 1 each; less means more people.',
  },
  'triggers.repetition.sameQuestion': { about: 'How often the customer asks the same.' },
  'triggers.repetition.failedAnswers': { about: 'How many answers in a row do not help.' },
  'triggers.repetition.turns': { about: 'How many messages without an end in sight.' },
  'triggers.repetition.do': { about: act },
  'triggers.failure': {
    about: 'The AI fails: an error, a timeout, an answer that cannot be used.',
  },
  'triggers.failure.do': { about: act },
} satisfies Readonly<Record<string, Words>>;
