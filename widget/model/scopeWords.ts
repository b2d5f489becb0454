/**
 * What each part of a scope document means, for editors and for whoever checks one: the JSON Schema is the
 * shape of `scopeSchema` with these words. The compiler asks for words for every part, and takes none for a
 * part that there is not. The widget never imports them: its visitors would pay for what they never read.
 */
import type { Scope } from './scope.ts';
import { triggerWords } from './scopeTriggerWords.ts';
import type { PlaceIn, Words } from './words.ts';

/** Every part of a scope document. */
export type Place = PlaceIn<Scope>;

const inUnits = 'In whole units of the currency: 200 is two hundred dollars.';
const inIso = 'ISO 4217, in capitals.';

export const scopeWords = {
  ...triggerWords,
  version: {
    about:
      'Names this state of the document; it travels with every handoff, so that a verdict can be replayed.',
    examples: ['2026-11-02.1'],
  },
  owner: {
    about: 'Who answers for this document, as an address that somebody reads.',
    examples: ['care@shop.example'],
  },
  reviewBy: {
    about: 'The date after which somebody should look at this document again; null for never.',
    examples: ['2027-02-01'],
  },
  ai: { about: 'What the AI tells customers about itself when the chat opens.' },
  'ai.name': {
    about: 'Its name, 1 to 60 letters. It is always shown beside the word “AI”.',
    examples: ['Acme Assistant'],
  },
  'ai.can': {
    about: 'What it can help with, a few words each.',
    examples: [['orders and delivery', 'returns']],
  },
  'ai.cannot': {
    about: 'What it cannot do, a few words each.',
    examples: [['change or refund a payment']],
  },
  intents: {
    about:
      'What customers want, as the bot names it, and who handles it. Where an id stands twice, the first counts.',
  },
  'intents[].id': {
    about: 'The name that the bot gives this intent.',
    examples: ['order-status', 'refund-request'],
  },
  'intents[].handling': {
    about: 'bot: always the AI. scored: the AI while it is sure enough. human: always a person.',
  },
  'intents[].minConfidence': {
    about:
      'For scored: how sure the AI must be, 0 to 1, in place of triggers.confidence.below. More means more people.',
    examples: [0.75],
  },
  'intents[].costOfFailure': {
    about: 'What a wrong answer costs here. A tier can ask for it in its conditions.',
  },
  'intents[].examples': {
    about: 'Sentences that a customer would write. They find the intent where the bot names none.',
    examples: [['close my account', 'delete everything you have about me']],
  },
  otherIntents: { about: 'Who handles intents that are not listed: bot, scored or human.' },
  tiers: {
    about:
      'Customers or conversations for which a mistake costs more. A tier brings a person sooner, never later.',
  },
  'tiers[].id': {
    about: 'The name that reasons and packets give this tier.',
    examples: ['high-value'],
  },
  'tiers[].when': {
    about: 'The conditions, of which all must hold. With none of them the tier holds for nobody.',
  },
  'tiers[].when.ltvOver': {
    about: 'The customer’s lifetime value is over this sum.',
    examples: [1000],
  },
  'tiers[].when.segment': {
    about: 'The customer’s segment, as the page gives it.',
    examples: ['enterprise'],
  },
  'tiers[].when.tier': {
    about: 'The customer’s own tier, as the page gives it.',
    examples: ['gold'],
  },
  'tiers[].when.verified': {
    about: 'Whether the site’s server vouches for who the customer is (userHash or jwt).',
  },
  'tiers[].when.topic': {
    about: 'A topic of triggers.topics that the open part of the conversation has touched.',
    examples: ['billing-dispute'],
  },
  'tiers[].when.amountOver': {
    about: 'The customer has named a sum over this one.',
    examples: [{ value: 200, currency: 'USD' }],
  },
  'tiers[].when.amountOver.value': { about: inUnits, examples: [200] },
  'tiers[].when.amountOver.currency': { about: inIso, examples: ['USD', 'EUR', 'GBP'] },
  'tiers[].when.intent': {
    about: 'The intent that the AI has named last.',
    examples: ['refund-request'],
  },
  'tiers[].when.costOfFailure': {
    about: 'What it costs at least to fail at the intent that the AI has named last.',
  },
  'tiers[].stricter': {
    about: 'Added to every threshold, 0 to 1: more people, never fewer.',
    examples: [0.15],
  },
  'tiers[].offersBecomeEscalations': {
    about: 'Whether these customers are handed over where others are asked first.',
  },
  approvals: { about: 'What the AI may propose, and a person must approve before it is done.' },
  'approvals[].action': {
    about: 'The name that the bot gives the action.',
    examples: ['refund', 'cancel-order'],
  },
  'approvals[].amountOver': {
    about:
      'Only over this sum, less what a tier is stricter by; without it always. A sum that is not known is over it.',
    examples: [{ value: 50, currency: 'USD' }],
  },
  'approvals[].amountOver.value': { about: inUnits, examples: [50] },
  'approvals[].amountOver.currency': { about: inIso, examples: ['USD', 'EUR', 'GBP'] },
  'approvals[].tier': {
    about: 'Only for customers and cases in this tier; without it for all.',
    examples: ['high-value'],
  },
  deadlines: {
    about:
      'How long anything may take, in seconds: at least 1, at most a day, unless it says otherwise.',
  },
  'deadlines.offerSeconds': {
    about: 'How long the offer of a person stands before it counts as ignored.',
  },
  'deadlines.approvalSeconds': {
    about: 'How long an approval may take before the whole conversation goes to a person.',
  },
  'deadlines.deliverySeconds': {
    about: 'How long a handoff may be on its way before it is shown as pending.',
  },
  'deadlines.waitSeconds': {
    about: 'How long a customer waits for a person before a callback or a message is offered.',
  },
  'deadlines.idleSeconds': {
    about:
      'How long after the last word of the AI a customer who says nothing is asked whether they are still there; two minutes later the conversation ends. 0: never.',
  },
  'deadlines.reopenSeconds': {
    about:
      'How long a conversation that has ended can be gone on with. 0: not at all; at most 30 days.',
  },
  hours: {
    about: 'When people are there; null where nobody has said.',
    examples: [{ timeZone: 'Europe/Berlin', weekly: { mon: ['09:00-18:00'] } }],
  },
  'hours.timeZone': {
    about:
      'An IANA time zone. A misspelt one cannot be told from its form: `baton-scope check` finds it.',
    examples: ['Europe/Berlin', 'America/New_York', 'UTC'],
  },
  'hours.weekly': {
    about: 'The spans of each weekday, mon to sun. A day that is left out is closed.',
  },
  'hours.weekly.*': {
    about: 'Spans on the same day, as 09:00-18:00, the end after the beginning and at most 24:00.',
    examples: [['09:00-18:00'], ['09:00-12:00', '13:00-17:30']],
  },
  'hours.closed': {
    about: 'Dates on which nobody is there.',
    examples: [['2026-12-25', '2027-01-01']],
  },
  'hours.slotMinutes': { about: 'How long a callback slot is, 5 to 1440 minutes.' },
  review: { about: 'Which conversations people read afterwards.' },
  'review.sampleShare': { about: 'The share of ordinary conversations, 0 to 1.' },
  'review.always': {
    about:
      'Kinds that are always read: escalated, low-rating, approval, rephrased (asked again), abandoned (left before a person came, or with a question open), came-back (within a day), unhelpful (the customer said so of an answer).',
    examples: [['escalated', 'low-rating', 'approval']],
  },
  'review.records': {
    about:
      'Whether the desk is told of conversations that no person was needed for, so that they are reviewed and counted: all, or none, which is the default. They go without name and address, when the customer ends them, says what they think of an answer, or leaves. Say so in the privacy notice first.',
    examples: ['all'],
  },
  'review.training': {
    about:
      'Versions of what customers agree to (the setting `consent` of the page) whose words say that their conversation may become training data. It counts for records; a packet says so by `beforeEscalate`.',
    examples: [['2026-11-01']],
  },
  'review.bar': {
    about:
      'What reviewers must have found before an intent may move from human to scored or to bot. The bar of the document in force counts, not that of the new one.',
  },
  'review.bar.sample': {
    about: 'So many reviewed answers of the AI to that intent, at least.',
    examples: [50],
  },
  'review.bar.lowerBound': {
    about:
      'The share of correct ones among them, 0 to 1, as the lower end of its 95 % interval (Wilson).',
    examples: [0.9],
  },
} satisfies Readonly<Record<Place, Words>>;
