import type { QuickAnswer } from './quick.ts';

type Props = {
  readonly id: string;
  readonly answers: readonly QuickAnswer[];
  readonly chosen: number;
  readonly onPick: (answer: QuickAnswer) => void;
};

/** The focus stays in the reply; the arrow keys move the choice. */
export function QuickAnswers({ id, answers, chosen, onPick }: Props) {
  return (
    <div class="quick" id={id} role="listbox" aria-label="Quick answers">
      {answers.map((answer, at) => (
        <div
          key={answer.title}
          id={`${id}-${at}`}
          class="quick__one"
          role="option"
          aria-selected={at === chosen}
          tabIndex={-1}
          // The press must not take the focus out of the reply.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(answer);
          }}
        >
          <span class="quick__title">{answer.title}</span> {answer.text}
        </div>
      ))}
    </div>
  );
}
