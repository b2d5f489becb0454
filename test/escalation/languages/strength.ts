/** How strongly a family is heard in a message, by the product's own measure. */
import { hear } from '../../../widget/escalation/hearing/hear.ts';
import { allLanguages } from '../../../widget/escalation/languages/all.ts';
import type { FamilyName } from '../../../widget/escalation/languages/language.ts';
import { moodOf } from '../../../widget/escalation/hearing/mood.ts';
import { findRequest } from '../../../widget/escalation/triggers/request.ts';

export function strength(text: string, family: FamilyName, languages = allLanguages): number {
  const heard = hear({ text }, languages);
  if (family === 'request') return findRequest(heard) === null ? 0 : 1;
  return moodOf(heard, family).score;
}
