/** Copies a text and says so; where the browser does not allow it, it says that. */
import { useState } from 'preact/hooks';

type Props = {
  readonly title: string;
  /** Asked for when it is pressed. */
  readonly text: () => string;
};

type Stage = 'new' | 'copied' | 'refused';

export function CopyButton({ title, text }: Props) {
  const [stage, setStage] = useState<Stage>('new');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setStage('copied');
    } catch {
      setStage('refused');
    }
  };
  const said = { new: '', copied: 'Copied', refused: 'The browser did not allow it' }[stage];
  return (
    <span class="copy">
      <span class="copy__said" role="status">
        {said}
      </span>
      <button
        type="button"
        class="button"
        onClick={() => void copy()}
        onBlur={() => setStage('new')}
      >
        {title}
      </button>
    </span>
  );
}
