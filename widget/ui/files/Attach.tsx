import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileLimits } from '../../conversation/ports.ts';
import type { Act } from '../act.ts';
import { englishFiles } from '../strings/enFiles.ts';
import type { Words } from '../strings/words.ts';
import filesCss from './files.css?inline';
import { refusalOf, typeOf } from './refusal.ts';

/** The button, and the two other ways in: paste, and drop anywhere on the panel. */
export function Attach({ words, act }: { readonly words: Words; readonly act: Act }) {
  const say = words.with(englishFiles);
  const [limits, setLimits] = useState<FileLimits | null>(null);
  const [trouble, setTrouble] = useState('');
  const chooser = useRef<HTMLInputElement>(null);

  useEffect(() => {
    act.wear(filesCss);
    // What cannot be fetched now cannot be attached now.
    act
      .files()
      .then(async (files) => setLimits(await files.limits()))
      .catch(() => {});
  }, []);

  const add = async (files: readonly File[]): Promise<void> => {
    if (limits === null) return;
    const why = files.map((file) => refusalOf(file, typeOf(file), limits, words));
    setTrouble(words.together(...why.filter((one) => one !== null)));
    // One after the other: they are sent in the order in which they were chosen.
    for (const [at, file] of files.entries()) {
      if (why[at] === null) await (await act.files()).add(file, typeOf(file));
    }
  };

  useEffect(() => {
    const panel = chooser.current?.closest<HTMLElement>('.panel');
    if (!panel) return undefined;
    const hold = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const take = (event: Event, data: DataTransfer | null) => {
      const files = [...(data?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void add(files);
    };
    const drop = (event: DragEvent) => take(event, event.dataTransfer);
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData);
    panel.addEventListener('dragover', hold);
    panel.addEventListener('drop', drop);
    panel.addEventListener('paste', paste);
    return () => {
      panel.removeEventListener('dragover', hold);
      panel.removeEventListener('drop', drop);
      panel.removeEventListener('paste', paste);
    };
  }, [limits]);

  if (limits === null) return null;
  return (
    <>
      <button
        type="button"
        class="icon attach"
        aria-label={say('files.attach')}
        onClick={() => chooser.current?.click()}
      >
        <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M19 11.5l-7.300 7.300a4.600 4.600 0 0 1-6.500-6.500l7.600-7.600a3 3 0 0 1 4.300 4.300l-7.500 7.500a1.400 1.400 0 0 1-2-2l6.700-6.700" />
        </svg>
      </button>
      <input
        ref={chooser}
        class="attach__chooser"
        type="file"
        multiple
        hidden
        aria-label={say('files.attach')}
        accept={limits.types.join(',')}
        onChange={(event) => {
          const { files } = event.currentTarget;
          void add([...(files ?? [])]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      {trouble === '' ? null : (
        <p class="composer__trouble attach__trouble" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}
