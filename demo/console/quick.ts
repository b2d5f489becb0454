/** Answers that need not be written anew: which fit what was typed after `/`, and with whose name in them. Pure. */
import type { HandoffPacket } from '../../widget/model/packet.ts';
import type { Inbox } from '../desk/agents/wire.ts';

export type QuickAnswer = Inbox['answers'][number];

type Known = Pick<HandoffPacket, 'user'> & { readonly handoff: Pick<Handoff, 'facts'> };
type Handoff = HandoffPacket['handoff'];

const most = 8;

/** Those whose title or text has what stands behind the `/`; none where there is none at the beginning. */
export function matching(answers: readonly QuickAnswer[], draft: string): readonly QuickAnswer[] {
  if (!/^\/\S*$/.test(draft)) return [];
  const sought = draft.slice(1).toLowerCase();
  return answers
    .filter(({ title, text }) => `${title}\n${text}`.toLowerCase().includes(sought))
    .slice(0, most);
}

/** What is not known is said in a way that fits. */
export function filled(text: string, { user, handoff }: Known): string {
  const order = handoff.facts.find(({ kind }) => kind === 'order')?.value;
  return text
    .replaceAll('{name}', user.name ?? 'there')
    .replaceAll('{order}', order === undefined ? 'your order' : `order ${order}`);
}
