/** The words of a packet in the agents' language, fetched when a packet is made for them. */
import { english, type PacketWords } from './words.ts';

const others: Readonly<Record<string, () => Promise<PacketWords>>> = {
  de: async () => (await import('./de.ts')).german,
  es: async () => (await import('./es.ts')).spanish,
  fr: async () => (await import('./fr.ts')).french,
};

/** `tag`: BCP 47. English for a language that is not there, or did not come: a packet does not wait for words. */
export async function wordsIn(tag: string): Promise<PacketWords> {
  const bring = others[tag.toLowerCase().split('-')[0] ?? ''];
  if (!bring) return english;
  try {
    return await bring();
  } catch {
    return english;
  }
}
