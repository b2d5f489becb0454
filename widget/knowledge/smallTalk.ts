/** "Hi!" and "thank you" are no questions: an FAQ entry would be a strange reply to them. */
import { piecesOf } from './words.ts';

export type SmallTalk = 'greeting' | 'thanks' | 'bye';

/** Null as soon as a single word says more than hello, thanks or goodbye. */
export function smallTalkIn(text: string): SmallTalk | null {
  const words = piecesOf(text);
  if (words.length > 12) return null;
  if (words.length === 0) return /\p{Extended_Pictographic}/u.test(text) ? 'greeting' : null;
  if (/[\p{L}\p{N}]/u.test(text) && !words.every((word) => polite.has(word))) return null;
  if (words.some((word) => parting.has(word))) return 'bye';
  if (words.some((word) => grateful.has(word))) return 'thanks';
  return words.some((word) => greetings.has(word)) ? 'greeting' : null;
}

const greetings = wordSet(
  'hi hii hiii hiya hello helo hallo hey heya howdy yo hola greetings morning afternoon evening namaste hlo',
);

const grateful = wordSet(
  'thanks thank thx ty thankyou thnx tnx tx cheers ta great perfect awesome brilliant lovely excellent cool super wonderful amazing fantastic helpful helped helps works worked solved ok okay k alright sorted appreciated appreciate nice',
);

const parting = wordSet('bye goodbye cya later night ciao farewell');

/** Words that keep the others company. */
const company = wordSet(
  'there again all everyone team good day and so very much a lot you u your for the help that thats is it was this sir madam maam mate dear friend guys oh ok well then now see have nice weekend one too i we really to from me my bot assistant please many million got how are doing things whats up today ya yes yeah all set im',
);

const polite = new Set([...greetings, ...grateful, ...parting, ...company]);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
