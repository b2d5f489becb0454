/** What stands on the stage when no conversation does. */
export function Empty({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div class="blank">
      <svg class="blank__mark" viewBox="0 0 64 64" aria-hidden="true">
        <circle cx="32" cy="32" r="30" />
        <path d="M20 42 42 20" />
        <circle class="blank__dot" cx="44" cy="43" r="4" />
      </svg>
      <h2 class="blank__title">{title}</h2>
      <p class="blank__text">{text}</p>
    </div>
  );
}

export function Loading() {
  return (
    <div class="skeleton" role="status" aria-label="Loading the conversation">
      <span class="skeleton__bar skeleton__bar--title" />
      <span class="skeleton__bar" />
      <span class="skeleton__bar" />
      <span class="skeleton__bar skeleton__bar--short" />
    </div>
  );
}

type TroubleProps = {
  readonly why: string;
  readonly onRetry: () => void;
  readonly onBack: () => void;
};

export function Trouble({ why, onRetry, onBack }: TroubleProps) {
  return (
    <div class="blank" role="alert">
      <h2 class="blank__title">This conversation cannot be shown</h2>
      <p class="blank__text">{why}</p>
      <p class="blank__choice">
        <button type="button" class="button button--main" onClick={onRetry}>
          Try again
        </button>
        <button type="button" class="button" onClick={onBack}>
          Back to the list
        </button>
      </p>
    </div>
  );
}
