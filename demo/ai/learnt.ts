/** What the shop's people have taught: published answers take the place of those they correct, or stand beside the others. Pure. */
import type { Entry } from '../../widget/knowledge/entry.ts';
import type { Learnt } from '../desk/knowledge/wire.ts';

type Answer = Pick<Learnt, 'id' | 'question' | 'answer' | 'intent' | 'corrects'>;

/** `published`: newest first; the newest answer to a question counts. */
export function taught(pages: readonly Entry[], published: readonly Answer[]): readonly Entry[] {
  const corrected = pages.map((page) => {
    const own = published.filter(({ corrects }) => corrects === page.question);
    const [newest] = own;
    if (newest === undefined) return page;
    const others = own.map(({ question }) => question);
    return {
      ...page,
      answer: newest.answer,
      alternatives: [...new Set([...page.alternatives, ...others])],
    };
  });
  const questions = new Set(pages.map(({ question }) => question));
  const added = published
    .filter(({ corrects }) => corrects === null || !questions.has(corrects))
    .filter(({ question }, at, all) => all.findIndex((one) => one.question === question) === at)
    .map(({ id, question, answer, intent }): Entry => ({
      id,
      question,
      answer,
      intent,
      alternatives: [],
      url: null,
    }));
  return [...corrected, ...added];
}
