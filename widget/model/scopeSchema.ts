/** Reads a scope document. What the file leaves out comes from `defaultScope`. */
import * as v from 'valibot';
import { type Checked, check } from './check.ts';
import { defaultScope, type Scope } from './scope.ts';

const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const seconds = v.pipe(v.number(), v.minValue(1), v.maxValue(86_400));
const act = v.picklist(['offer', 'escalate']);
const money = v.object({ value: v.number(), currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)) });
const names = v.array(v.string());
const byLanguage = v.record(v.string(), names);
const handling = v.picklist(['bot', 'scored', 'human']);
const { ai, triggers, deadlines, review } = defaultScope;

export const scopeSchema = v.object({
  version: v.optional(v.string(), defaultScope.version),
  owner: v.optional(v.string(), defaultScope.owner),
  reviewBy: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))), null),
  ai: v.optional(
    v.object({
      name: v.optional(v.pipe(v.string(), v.regex(/^.{1,60}$/)), ai.name),
      can: v.optional(names, []),
      cannot: v.optional(names, []),
    }),
    ai,
  ),
  intents: v.optional(
    v.array(
      v.object({
        id: v.pipe(v.string(), v.regex(/./)),
        handling,
        minConfidence: v.exactOptional(fraction),
        costOfFailure: v.exactOptional(v.picklist(['low', 'medium', 'high'])),
        examples: v.exactOptional(names),
      }),
    ),
    [],
  ),
  otherIntents: v.optional(handling, defaultScope.otherIntents),
  triggers: v.optional(
    v.object({
      request: v.optional(
        v.object({
          do: v.optional(act, triggers.request.do),
          phrases: v.exactOptional(byLanguage),
          except: v.exactOptional(byLanguage),
          nouns: v.exactOptional(byLanguage),
          exceptNouns: v.exactOptional(byLanguage),
        }),
        triggers.request,
      ),
      scope: v.optional(
        v.object({
          do: v.optional(act, triggers.scope.do),
          outOfScope: v.optional(fraction, triggers.scope.outOfScope),
        }),
        triggers.scope,
      ),
      confidence: v.optional(
        v.object({
          below: v.optional(fraction, triggers.confidence.below),
          do: v.optional(act, triggers.confidence.do),
        }),
        triggers.confidence,
      ),
      sentiment: v.optional(
        v.object({
          frustration: v.optional(fraction, triggers.sentiment.frustration),
          urgency: v.optional(fraction, triggers.sentiment.urgency),
          distress: v.optional(fraction, triggers.sentiment.distress),
          do: v.optional(act, triggers.sentiment.do),
          harm: v.optional(
            v.object({
              do: v.optional(
                v.picklist(['offer', 'escalate', 'ignore']),
                triggers.sentiment.harm.do,
              ),
              say: v.exactOptional(v.record(v.string(), v.string())),
            }),
            triggers.sentiment.harm,
          ),
        }),
        triggers.sentiment,
      ),
      topics: v.optional(
        v.array(
          v.object({
            id: v.pipe(v.string(), v.regex(/./)),
            amountOver: v.exactOptional(money),
            phrases: v.exactOptional(byLanguage),
            nouns: v.exactOptional(byLanguage),
            do: act,
          }),
        ),
        [...triggers.topics],
      ),
      repetition: v.optional(
        v.object({
          sameQuestion: v.optional(v.number(), triggers.repetition.sameQuestion),
          failedAnswers: v.optional(v.number(), triggers.repetition.failedAnswers),
          turns: v.optional(v.number(), triggers.repetition.turns),
          do: v.optional(act, triggers.repetition.do),
        }),
        triggers.repetition,
      ),
      failure: v.optional(v.object({ do: act }), triggers.failure),
    }),
    { ...triggers, topics: [...triggers.topics] },
  ),
  tiers: v.optional(
    v.array(
      v.object({
        id: v.pipe(v.string(), v.regex(/./)),
        when: v.object({
          ltvOver: v.exactOptional(v.number()),
          segment: v.exactOptional(v.string()),
          tier: v.exactOptional(v.string()),
          verified: v.exactOptional(v.boolean()),
          topic: v.exactOptional(v.string()),
          amountOver: v.exactOptional(money),
          intent: v.exactOptional(v.string()),
          costOfFailure: v.exactOptional(v.picklist(['medium', 'high'])),
        }),
        stricter: v.optional(fraction, 0),
        offersBecomeEscalations: v.optional(v.boolean(), false),
      }),
    ),
    [],
  ),
  approvals: v.optional(
    v.array(v.object({ action: v.string(), amountOver: v.exactOptional(money) })),
    [],
  ),
  deadlines: v.optional(
    v.object({
      offerSeconds: v.optional(seconds, deadlines.offerSeconds),
      approvalSeconds: v.optional(seconds, deadlines.approvalSeconds),
      deliverySeconds: v.optional(seconds, deadlines.deliverySeconds),
      waitSeconds: v.optional(seconds, deadlines.waitSeconds),
    }),
    deadlines,
  ),
  hours: v.optional(
    v.nullable(
      v.object({
        timeZone: v.string(),
        weekly: v.record(v.string(), names),
        closed: v.optional(names, []),
        slotMinutes: v.optional(v.pipe(v.number(), v.minValue(5)), 30),
      }),
    ),
    null,
  ),
  review: v.optional(
    v.object({
      sampleShare: v.optional(fraction, review.sampleShare),
      always: v.optional(names, [...review.always]),
    }),
    { ...review, always: [...review.always] },
  ),
}) satisfies v.GenericSchema<unknown, Scope>;

export function readScope(input: unknown): Checked<Scope> {
  // A list is an object too, and would pass for one in which everything is left out.
  if (Array.isArray(input)) {
    return { ok: false, mistakes: [{ path: 'scope', expected: 'Object, not Array' }] };
  }
  return check(scopeSchema, input, 'scope');
}
