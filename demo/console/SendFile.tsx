/** A file for the customer, chosen, pasted or dropped; the desk decides by its content whether it is taken. */
import { useEffect, useRef, useState } from 'preact/hooks';

type Props = {
  /** Resolves with why it was refused, or null. */
  readonly onSend: (file: File) => Promise<string | null>;
};

export function SendFile({ onSend }: Props) {
  const [stage, setStage] = useState<'idle' | 'sending'>('idle');
  const [trouble, setTrouble] = useState('');
  const chooser = useRef<HTMLInputElement>(null);

  const send = async (files: readonly File[]): Promise<void> => {
    setStage('sending');
    const refused: string[] = [];
    for (const file of files) {
      const why = await onSend(file);
      if (why !== null) refused.push(`${file.name}: ${why}`);
    }
    setTrouble(refused.join(' '));
    setStage('idle');
  };

  useEffect(() => {
    const talk = chooser.current?.closest<HTMLElement>('.talk');
    if (!talk) return undefined;
    const hold = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const take = (event: Event, data: DataTransfer | null) => {
      const files = [...(data?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void send(files);
    };
    const drop = (event: DragEvent) => take(event, event.dataTransfer);
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData);
    talk.addEventListener('dragover', hold);
    talk.addEventListener('drop', drop);
    talk.addEventListener('paste', paste);
    return () => {
      talk.removeEventListener('dragover', hold);
      talk.removeEventListener('drop', drop);
      talk.removeEventListener('paste', paste);
    };
  });

  return (
    <>
      <button
        type="button"
        class="button"
        disabled={stage === 'sending'}
        onClick={() => chooser.current?.click()}
      >
        {stage === 'sending' ? 'Sending …' : 'Attach'}
      </button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label="Attach a file"
        onChange={(event) => {
          void send([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {trouble === '' ? null : (
        <p class="reply__trouble" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}
