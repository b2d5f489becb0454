/** The words in a message that a trigger rests on, to be read beside a mistake. */
import { hear, type Heard } from '../../widget/escalation/hearing/hear.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import type { FamilyName } from '../../widget/escalation/languages/language.ts';
import { moodOf } from '../../widget/escalation/hearing/mood.ts';
import { findRequest } from '../../widget/escalation/triggers/request.ts';
import type { TriggerId } from './report.ts';

const families: Readonly<Partial<Record<TriggerId, FamilyName>>> = {
  churn: 'churn',
  legal: 'legal',
  billing: 'billing-dispute',
};

export function matchedBy(trigger: TriggerId, text: string): readonly string[] {
  const heard = hear({ text }, allLanguages);
  return spansOf(trigger, heard).map(({ start, end }) => text.slice(start, end));
}

function spansOf(trigger: TriggerId, heard: Heard) {
  if (trigger === 'request') return [findRequest(heard)].filter((span) => span !== null);
  if (trigger === 'urgent') return moodOf(heard, 'urgency').matches;
  if (trigger.startsWith('frustration')) return moodOf(heard, 'frustration').matches;
  const family = families[trigger];
  return family ? heard.find(family) : [];
}
