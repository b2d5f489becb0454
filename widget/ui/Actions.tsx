import { Reach, type ReachProps } from './Reach.tsx';

/** The way to a person is in the same place in every state of the AI, and the way out beside it. */
export function Actions(props: ReachProps) {
  const { view, words, act } = props;
  const isWithBot = view.mode === 'bot';
  const isSettled = isWithBot || view.mode === 'human' || view.card.kind === 'booked';
  const canEnd = view.lines.length > 0 && isSettled;
  if ((!isWithBot && !canEnd) || view.connection === 'outdated') return null;
  return (
    <div class="actions">
      {isWithBot ? <Reach {...props} /> : null}
      {canEnd ? (
        <button type="button" class="quiet" onClick={() => act.tell({ type: 'customer.ended' })}>
          {words.say('panel.end')}
        </button>
      ) : null}
    </div>
  );
}
