/** What was said in a conversation at the desk, by whomever. */
import type { Row } from './tables.ts';

export function messagesIn({ log }: Row) {
  return log.flatMap(({ fact }) =>
    fact.type === 'hep.message.created' ? [fact.data.message] : [],
  );
}

export function textOf(message: { readonly parts: readonly { readonly text?: string }[] }): string {
  return message.parts.map(({ text = '' }) => text).join('');
}
