import type { Act } from '../act.ts';

type Props = {
  readonly title: string;
  /** Nothing is shown where it is empty. */
  readonly text: string;
  readonly accept: string;
  readonly decline: string;
  readonly act: Act;
};

/** A question with two answers, asked once. */
export function Choice({ title, text, accept, decline, act }: Props) {
  return (
    <div class="card" role="group" aria-labelledby="question">
      <p id="question" class="card__title">
        {title}
      </p>
      {text === '' ? null : <p>{text}</p>}
      <div class="card__choices">
        <button
          type="button"
          class="button"
          onClick={() => act.tell({ type: 'customer.accepted' })}
        >
          {accept}
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => act.tell({ type: 'customer.declined' })}
        >
          {decline}
        </button>
      </div>
    </div>
  );
}
