import type { QueueReason } from '../../conversation/memory.ts';
import type { LaterStrings } from '../strings/enLater.ts';

type Props = { readonly because: QueueReason; readonly strings: LaterStrings['grown'] };

/** A number that grows without a word is worse than none. */
export function Grown({ because, strings }: Props) {
  return <p>{strings[because]}</p>;
}
