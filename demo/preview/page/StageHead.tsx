/** What stands on the stage, in words; a second look beside it; the link to all of that. */
import { CopyButton } from '../parts/CopyButton.tsx';

type Props = {
  readonly title: string;
  readonly note: string;
  readonly at: string;
  readonly isBeside: boolean;
  readonly onBeside: () => void;
};

export function StageHead({ title, note, at, isBeside, onBeside }: Props) {
  return (
    <header class="stage-head">
      <h1 class="stage-head__title">{title}</h1>
      <p class="stage-head__note">
        <code>{at}</code> {note}
      </p>
      <div class="stage-head__deeds">
        <button type="button" class="button" aria-pressed={isBeside} onClick={onBeside}>
          Side by side
        </button>
        <CopyButton title="Copy link" text={() => location.href} />
      </div>
    </header>
  );
}
