import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../conversation/card.ts';
import type { Act } from '../act.ts';
import { shown } from '../shown.ts';
import type { SayLater } from '../strings/enLater.ts';
import type { Words } from '../strings/words.ts';

type Props = {
  readonly card: Extract<Card, { kind: 'approval' }>;
  readonly words: Words;
  readonly say: SayLater;
  readonly act: Act;
};

/** A person decides before the AI acts: what about, how long that may take, and the way back. */
export function Approval({ card: { action, until }, words, say, act }: Props) {
  const left = useSecondsUntil(until);
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <div class="card" role="group" aria-labelledby="approval">
      <p id="approval" class="card__title" role="status">
        {say('approval.title')}
      </p>
      <p>{say('approval.text')}</p>
      <p class="approval__what" dir="auto">
        {shown(describe(action, words.locale))}
      </p>
      {/* A timer is read when it is asked for, and not out loud every second. */}
      <p class="card__hint" role="timer">
        {words.together(say('approval.left', { time }), say('approval.after'))}
      </p>
      <div class="card__choices">
        <button
          type="button"
          class="button button--quiet"
          onClick={() => act.tell({ type: 'customer.declined' })}
        >
          {say('approval.withdraw')}
        </button>
      </div>
    </div>
  );
}

/** "Refund: order 4978, $72.00" out of `refund` and its input. */
function describe({ name, input, amount, summary }: Props['card']['action'], locale: string) {
  const words = name.replaceAll(/[-_]/g, ' ');
  const isSummed = ({ 0: key }: readonly [string, unknown]) =>
    amount !== null && (key === 'amount' || key === 'currency');
  const parts = Object.entries(input)
    .filter((entry) => !isSummed(entry))
    .map(([key, value]) => `${key.replaceAll('_', ' ')} ${String(value)}`);
  const money = amount
    ? [
        new Intl.NumberFormat(locale, { style: 'currency', currency: amount.currency }).format(
          amount.value,
        ),
      ]
    : [];
  const details = [...parts, ...money].join(', ') || summary;
  return `${words.charAt(0).toLocaleUpperCase(locale)}${words.slice(1)}${details && `: ${details}`}`;
}

function useSecondsUntil(until: string): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
}
