import type { Card } from '../../conversation/card.ts';
import type { Act } from '../act.ts';
import type { SayLater } from '../strings/enLater.ts';
import type { Words } from '../strings/words.ts';

type Props = {
  readonly card: Extract<Card, { kind: 'rating' }>;
  readonly words: Words;
  readonly say: SayLater;
  readonly act: Act;
};

/** The AI and the person are rated apart; either may be left out. */
export function Rating({ card, words, say, act }: Props) {
  const parties = card.hadHuman ? (['human', 'bot'] as const) : (['bot'] as const);
  const isRated = parties.every((about) => card.ratings[about] !== undefined);
  return (
    <div class="card">
      {parties.length > 1 ? (
        <p class="card__title" aria-hidden="true">
          {say('rating.title')}
        </p>
      ) : null}
      {parties.map((about) => (
        <Stars
          key={about}
          legend={
            parties.length > 1
              ? words.together(say('rating.title'), say(`rating.${about}`))
              : say('rating.title')
          }
          label={parties.length > 1 ? say(`rating.${about}`) : say('rating.title')}
          score={card.ratings[about] ?? 0}
          say={say}
          onRate={(score) => act.tell({ type: 'customer.rated', about, score })}
        />
      ))}
      <div class="card__choices">
        <button
          type="button"
          class={isRated ? 'button' : 'button button--quiet'}
          onClick={() => act.tell({ type: 'customer.finished' })}
        >
          {isRated ? say('rating.done') : say('rating.skip')}
        </button>
        {card.isRevocable ? (
          <button
            type="button"
            class="button button--quiet"
            onClick={() => act.tell({ type: 'customer.reopened' })}
          >
            {say('rating.stay')}
          </button>
        ) : (
          <button
            type="button"
            class="button button--quiet"
            onClick={() => act.tell({ type: 'customer.restarted' })}
          >
            {say('rating.again')}
          </button>
        )}
      </div>
    </div>
  );
}

type StarsProps = {
  readonly legend: string;
  readonly label: string;
  /** 0: not rated. */
  readonly score: number;
  readonly say: SayLater;
  readonly onRate: (score: number) => void;
};

function Stars({ legend, label, score, say, onRate }: StarsProps) {
  return (
    <div class="stars" role="radiogroup" aria-label={legend}>
      <span class="stars__of" aria-hidden="true">
        {label}
      </span>
      <span class="stars__row">
        {[1, 2, 3, 4, 5].map((value) => (
          <label key={value} class={value <= score ? 'star star--lit' : 'star'}>
            <input
              type="radio"
              class="hidden"
              name={legend}
              checked={value === score}
              aria-label={say('rating.star', { count: value })}
              onChange={() => onRate(value)}
            />
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M12 3.6l2.6 5.3 5.800.8-4.200 4.100 1 5.800-5.200-2.700-5.200 2.700 1-5.800-4.200-4.100 5.800-.8z" />
            </svg>
          </label>
        ))}
      </span>
    </div>
  );
}
