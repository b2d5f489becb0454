/** Documents in which something does not hold. */
import { type Case, intents, press, topics, triggers, usd } from './documentParts.ts';

export const oddDocuments: readonly Case[] = [
  // Keys
  [
    intents({ id: 'a', handling: 'scored', minConfidnce: 0.9 }),
    'scope.intents[0].minConfidnce unknown-key',
    intents({ id: 'a', handling: 'scored', minConfidence: 0.9 }),
  ],
  [{ trigers: {} }, 'scope.trigers unknown-key', { triggers: {} }],
  [{ comment: 'x' }, 'scope.comment unknown-key', { $schema: 'x' }],
  [
    triggers({ request: { phrases: JSON.parse('{"__proto__":["a"]}') } }),
    'scope.triggers.request.phrases.__proto__ unknown-key',
    triggers({ request: { phrases: { en: ['a'] } } }),
  ],
  // Whose it is
  [{ version: '' }, 'scope.version no-version', { version: '2' }],
  [{ owner: 'nobody' }, 'scope.owner no-owner', { owner: 'me@shop.example' }],
  [{ reviewBy: null }, 'scope.reviewBy no-review', { reviewBy: '2027-03-01' }],
  [{ reviewBy: '2026-11-25' }, 'scope.reviewBy review-due', { reviewBy: '2027-03-01' }],
  [{ reviewBy: '2026-12-26' }, 'scope.reviewBy review-due', { reviewBy: '2026-12-27' }],
  [{ reviewBy: '2027-02-30' }, 'scope.reviewBy no-such-date', { reviewBy: '2027-02-28' }],
  // Intents
  [
    intents({ id: 'a', handling: 'bot', minConfidence: 0.9 }),
    'scope.intents[0].minConfidence ignored-setting',
    intents({ id: 'a', handling: 'scored', minConfidence: 0.9 }),
  ],
  [
    intents({ id: 'a', handling: 'bot' }, { id: 'a', handling: 'scored' }),
    'scope.intents[1].id listed-twice',
    intents({ id: 'a', handling: 'bot' }, { id: 'b', handling: 'scored' }),
  ],
  [
    intents({ id: 'a', handling: 'scored', minConfidence: 0.5 }),
    'scope.intents[0].minConfidence laxer-than-default',
    intents({ id: 'a', handling: 'scored', minConfidence: 0.6 }),
  ],
  [
    intents({ id: 'a', handling: 'human' }),
    'scope.intents[0] no-examples',
    intents({ id: 'a', handling: 'human', examples: ['close my account'] }),
  ],
  [
    intents({ id: 'a', handling: 'scored', examples: ['…'] }),
    'scope.intents[0].examples[0] empty-phrase',
    intents({ id: 'a', handling: 'scored', examples: ['è'] }),
  ],
  // Topics
  [
    topics(press),
    'scope.triggers.topics[2] no-phrases',
    topics({ ...press, phrases: { en: ['journalist'] } }),
  ],
  [
    topics({ ...press, amountOver: usd(5) }),
    'scope.triggers.topics[2] no-phrases',
    topics({ id: 'billing-dispute', do: 'offer', amountOver: usd(5) }),
  ],
  [
    topics({ ...press, phrases: { en: [] } }),
    'scope.triggers.topics[2] no-phrases',
    topics({ ...press, phrases: { en: ['news'] } }),
  ],
  [
    topics({ id: 'urgent', do: 'escalate' }),
    'scope.triggers.topics[2] no-phrases',
    topics({ id: 'billing-dispute', do: 'escalate' }),
  ],
  [
    topics({ id: 'legal', do: 'escalate' }),
    'scope.triggers.topics[2].id listed-twice',
    topics({ id: 'billing-dispute', do: 'escalate' }),
  ],
  [
    topics({ ...press, phrases: { en: ['news'] }, nouns: { en: ['news'] } }),
    'scope.triggers.topics[2].nouns ignored-setting',
    triggers({
      topics: [
        { id: 'churn', do: 'escalate', nouns: { en: ['policy'] } },
        { id: 'legal', do: 'escalate' },
      ],
    }),
  ],
  [
    triggers({ topics: [{ id: 'legal', do: 'escalate' }] }),
    'scope.triggers.topics laxer-than-default',
    topics(),
  ],
  [
    triggers({
      topics: [
        { id: 'legal', do: 'offer' },
        { id: 'churn', do: 'escalate' },
      ],
    }),
    'scope.triggers.topics[0].do laxer-than-default',
    topics(),
  ],
  // Words
  [
    triggers({ request: { phrases: { english: ['broker'] } } }),
    'scope.triggers.request.phrases.english language-tag',
    triggers({ request: { phrases: { 'en-GB': ['broker'] } } }),
  ],
  [
    triggers({ request: { nouns: { pt_BR: ['x'] } } }),
    'scope.triggers.request.nouns.pt_BR language-tag',
    triggers({ request: { nouns: { 'pt-BR': ['x'] } } }),
  ],
  [
    triggers({ request: { phrases: { en: ['?!', 'broker'] } } }),
    'scope.triggers.request.phrases.en[0] empty-phrase',
    triggers({ request: { phrases: { en: ['broker'] } } }),
  ],
  [
    triggers({ request: { phrases: { en: ['Broker'] }, except: { en: ['broker'] } } }),
    'scope.triggers.request.phrases.en[0] never-reached',
    triggers({ request: { phrases: { en: ['my broker'] }, except: { en: ['broker'] } } }),
  ],
  [
    triggers({ sentiment: { harm: { say: { en: '' } } } }),
    'scope.triggers.sentiment.harm.say.en empty-phrase',
    triggers({ sentiment: { harm: { say: { en: 'Call 112.' } } } }),
  ],
];
