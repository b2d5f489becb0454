import type { QueueReason } from '../../conversation/memory.ts';
import type { SayLater } from '../strings/enLater.ts';

type Props = { readonly because: QueueReason; readonly say: SayLater };

/** A number that grows without a word is worse than none. */
export function Grown({ because, say }: Props) {
  return <p>{say(`grown.${because}`)}</p>;
}
