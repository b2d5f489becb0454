/**
 * Does this message ask for a person? Word classes and a window instead of one long expression: the
 * cost is linear in the message, and the words that matched can be shown to whoever asks why.
 */
import { type Span, spanOf, type Word } from './words.ts';

/** Where the customer asks for a person, or null. `said` is the message, `words` its words. */
export function findRequest(words: readonly Word[]): Span | null {
  if (words.length === 0) return null;
  return bareRequest(words) ?? askedWithVerb(words) ?? callMe(words);
}

/** "Human", "agent please", "real person now": nothing but the noun and its company. */
function bareRequest(words: readonly Word[]): Span | null {
  if (words.length > 5) return null;
  const hasNoun = words.some((word) => isPerson(word) && !vague.has(word.text));
  const isOnlyThat = words.every((word) => isPerson(word) || company.has(word.text));
  return hasNoun && isOnlyThat ? spanOf(words, 0, words.length - 1) : null;
}

/** "Can I talk to somebody in billing", "get me a manager", "I'd rather have a human". */
function askedWithVerb(words: readonly Word[]): Span | null {
  for (const [at, word] of words.entries()) {
    if (!isPerson(word)) continue;

    const verb = verbBefore(words, at);
    if (verb !== null && !isRefused(words, verb) && !isReported(words, verb)) {
      return spanOf(words, verb, at);
    }
    const after = verbAfter(words, at);
    if (after !== null && !isRefused(words, at)) return spanOf(words, at, after);
  }
  return null;
}

/** The verb may stand up to six words before the noun: "speak to one of your very patient agents". */
function verbBefore(words: readonly Word[], noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 6); at -= 1) {
    const text = words[at]?.text ?? '';
    if (clauseBreaks.has(text)) return null;
    if (talking.has(text) && reaches(words, at, noun)) return at;
    if (contacting.has(text) && noun - at <= 4) return at;
    if (passing.has(text) && words[at + 1]?.text === 'me') return at;
    if (wanting.has(text) && noun - at <= 4 && !vague.has(words[noun]?.text ?? '')) return at;
  }
  return null;
}

/** "Is there a person I can speak to?" */
function verbAfter(words: readonly Word[], noun: number): number | null {
  const next = words.slice(noun + 1, noun + 6).map((word) => word.text);
  const verb = next.findIndex((text) => talking.has(text));
  const isMine = verb > 0 && next.slice(0, verb).some((text) => text === 'i' || text === 'we');
  const link = next[verb + 1];
  return isMine && (link === 'to' || link === 'with') ? noun + 1 + verb + 1 : null;
}

/** Talking needs its "to" or "with": "talk to a person", not "people talk about this person". */
function reaches(words: readonly Word[], verb: number, noun: number): boolean {
  return words.slice(verb + 1, noun).some((word) => word.text === 'to' || word.text === 'with');
}

/** "Call me", "have someone ring me back". */
function callMe(words: readonly Word[]): Span | null {
  for (const [at, word] of words.entries()) {
    if (!calling.has(word.text) || words[at + 1]?.text !== 'me') continue;
    const after = words[at + 2]?.text;
    const isWanted = after === undefined || callEndings.has(after);
    if (isWanted && !isRefused(words, at) && !isReported(words, at)) {
      return spanOf(words, at, Math.min(at + 2, words.length - 1));
    }
  }
  return null;
}

/** "I don't want to talk to a person", "no need for a human"; but "no, get me one", "I don't know how". */
function isRefused(words: readonly Word[], verb: number): boolean {
  const from = Math.max(0, verb - 4);
  return words.slice(from, verb).some((word, step) => {
    const next = words[from + step + 1]?.text ?? '';
    if (word.text === 'no') return next === 'need';
    return refusals.has(word.text) && next !== 'know' && next !== 'see';
  });
}

/** "When I spoke to an agent he told me", "she will call me": what happened, not what is wanted. */
function isReported(words: readonly Word[], verb: number): boolean {
  if (past.has(words[verb]?.text ?? '')) return true;
  const before = words.slice(Math.max(0, verb - 3), verb).map((word) => word.text);
  return before.some((text) => others.has(text));
}

/** One of them, or several. */
function isPerson({ text }: Word): boolean {
  return people.has(text.replace(/s$/, ''));
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const people = set(
  'human person people agent representative rep operator advisor adviser associate supervisor manager ' +
    'someone somebody anyone anybody colleague staff employee specialist consultant expert assistant ' +
    'executive reception support team department',
);
/** Too general to be a request on their own ("support", "anyone"), fine behind a verb of talking. */
const vague = set(
  'support team department assistant expert executive reception someone somebody anyone anybody people staff',
);
const company = set(
  'a an the real live actual human please pls plz now asap just want need get me i my hi hello hey ' +
    'is there any customer service care support chat only yes ok to speak talk answer available',
);
const talking = set('talk speak chat talking speaking chatting spoke spk tlk discuss');
const contacting = set('contact contacting reach reaching');
const passing = set('connect transfer put pass hand forward switch get give redirect escalate');
const wanting = set('want need require prefer get find give like rather');
const calling = set('call ring phone');
const callEndings = set('back please pls now asap today tomorrow at on when as');
const refusals = set("not don't dont without never didn't doesn't won't wouldn't");
const past = set('spoke');
const others = set('he she they agent rep who already did');
const clauseBreaks = set('because but although');
