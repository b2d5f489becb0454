/**
 * What the owner of a scope document should look at again. Nothing here is wrong: the widget runs on such a
 * document as it stands. Pure: the same document on the same day gives the same warnings.
 */
import type { Scope } from '../../model/scope.ts';
import { hoursWarnings } from './hours.ts';
import { intentWarnings } from './intents.ts';
import { unknownKeys } from './keys.ts';
import { paperWarnings } from './papers.ts';
import { phraseWarnings } from './phrases.ts';
import { approvalWarnings, tierWarnings } from './tiers.ts';
import { thresholdWarnings } from './thresholds.ts';
import { topicWarnings } from './topics.ts';
import type { Warning } from './warning.ts';

/** `raw` is the document as it was written, `today` an ISO date. */
export function warningsFor(scope: Scope, raw: unknown, today: string): readonly Warning[] {
  return [
    ...unknownKeys(raw),
    ...paperWarnings(scope, today),
    ...intentWarnings(scope),
    ...thresholdWarnings(scope),
    ...topicWarnings(scope),
    ...phraseWarnings(scope),
    ...tierWarnings(scope),
    ...approvalWarnings(scope),
    ...hoursWarnings(scope.hours, today),
  ];
}
