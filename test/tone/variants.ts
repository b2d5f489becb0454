/**
 * The same messages as other people would have typed them: several sentences in one message, or without capitals
 * and punctuation. So length and commas say nothing, and one angry sentence is enough. Few words count twice:
 * they are seldom in the corpus and often in a chat.
 */
import { randomFrom } from '../real/random.ts';
import type { Random } from '../real/random.ts';
import type { Example } from './corpus.ts';

const seed = 2026;
const mostOthers = 3;
const fewWords = 4;

export function withVariants(examples: readonly Example[]): readonly Example[] {
  const random = randomFrom(seed);
  const calm = examples.filter(({ angry }) => !angry).map(({ text }) => text);

  return examples.flatMap((example) => [
    example,
    ...(example.text.split(' ').length <= fewWords ? [example] : []),
    { ...example, text: amongOthers(example.text, calm, random) },
    ...(random() < 0.5 ? [{ ...example, text: bare(example.text) }] : []),
  ]);
}

/** Before or after some calm sentences. */
function amongOthers(text: string, calm: readonly string[], random: Random): string {
  const others = Array.from(
    { length: 1 + Math.floor(random() * mostOthers) },
    () => calm[Math.floor(random() * calm.length)] ?? '',
  );
  const sentences = random() < 0.5 ? [text, ...others] : [...others, text];
  return sentences.join(random() < 0.7 ? ' ' : '. ');
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}\s]/gu, '');
}
