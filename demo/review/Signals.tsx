/** What the customer did without a word, and where. */
import { type Signal, rephrasedIn } from '../desk/signals/signal.ts';
import type { WireMessage } from '../../widget/model/packet.ts';
import { signalNames } from './signalNames.ts';

type Props = {
  /** Of the desk. */
  readonly given: readonly Signal[];
  /** Before the handoff. */
  readonly messages: readonly WireMessage[];
  readonly onPoint: (message: string) => void;
};

export function Signals({ given, messages, onPoint }: Props) {
  const again = rephrasedIn(messages);
  if (given.length === 0 && again.length === 0) return null;
  const customers = messages.filter(({ author }) => author.role === 'user');
  const numberOf = (id: string) => customers.findIndex((message) => message.id === id) + 1;
  return (
    <section class="panel" aria-label="Without a word">
      <h3 class="panel__head">Without a word</h3>
      <ul class="panel__list">
        {again.map((id) => (
          <li key={id}>
            {signalNames.rephrased}{' '}
            <button type="button" class="link" onClick={() => onPoint(id)}>
              at message {numberOf(id)}
            </button>
          </li>
        ))}
        {given.map((signal) => (
          <li key={signal}>{signalNames[signal]}</li>
        ))}
      </ul>
    </section>
  );
}
