/** What was added to a packet after it had gone: by the customer, or by an AI that summed it up. */
import * as v from 'valibot';
import { amendmentSchema } from '../../widget/desks/wireSent.ts';
import type { Detail } from '../desk/agents/wire.ts';
import { Block } from './Block.tsx';
import { clock } from './words.ts';

type Props = { readonly amendment: Detail['amendments'][number] };

/** The widget's own amendments say whose they are; anything else is shown as it came. */
export function Amended({ amendment: { at, patch } }: Props) {
  const read = v.safeParse(amendmentSchema, patch['amendment']);
  if (!read.success) return <Block name="Added">{JSON.stringify(patch)}</Block>;
  const { text, by, struck = 0, answer } = read.output;
  if (by === 'customer') {
    return (
      <Block name="Corrected">
        {text} <span class="summary__aside">by the customer at {clock(at)}</span>
      </Block>
    );
  }
  if (answer) {
    return (
      <Block name="The AI went on">
        {text} <span class="summary__aside">while the customer waited, at {clock(at)}</span>
      </Block>
    );
  }
  return (
    <Block name="In other words">
      {text}{' '}
      <span class="summary__aside">
        written by AI at {clock(at)}
        {struck === 0
          ? ''
          : `, ${struck} ${struck === 1 ? 'number' : 'numbers'} struck out that nobody said`}
      </span>
    </Block>
  );
}
