import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeliveryStage } from '../../conversation/view.ts';
import type { Attached } from '../../model/line.ts';
import type { Act } from '../act.ts';
import { shown } from '../shown.ts';
import { englishFiles } from '../strings/enFiles.ts';
import type { Words } from '../strings/words.ts';
import filesCss from './files.css?inline';
import { sizeText } from './size.ts';

type Props = {
  readonly id: string;
  readonly file: Attached;
  /** Null: delivered. */
  readonly delivery: DeliveryStage | null;
  readonly words: Words;
  readonly act: Act;
};

/** What a phone takes at most, twice as fine as the space it has. */
const widest = 560;
const highest = 420;

/** A picture is painted, so nothing in the file can run, and no policy of the page stands in its way. */
export function FileLine({ id, file, delivery, words, act }: Props) {
  const say = words.with(englishFiles);
  const [share, setShare] = useState(0);
  const [stage, setStage] = useState<'file' | 'picture' | 'gone'>('file');
  const canvas = useRef<HTMLCanvasElement>(null);
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(file.type);
  const size = sizeText(file.size, words.locale);

  useEffect(() => act.wear(filesCss), []);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    const listen = async (): Promise<void> => {
      const files = await act.files();
      if (!isGone) stop = files.progress(id, setShare);
    };
    void listen();
    return () => {
      isGone = true;
      stop?.();
    };
  }, [id]);
  useEffect(() => {
    let isGone = false;
    const show = async (): Promise<void> => {
      const blob = await (await act.files()).bring(id, file);
      const picture = blob && (await createImageBitmap(blob));
      if (isGone || !picture || !canvas.current) return;
      paint(picture, canvas.current);
      setStage('picture');
    };
    // What cannot be painted stays a file to download.
    if (isPicture) show().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [id, file.id]);

  const download = async (): Promise<void> => {
    const blob = await (await act.files()).bring(id, file);
    if (blob === null) setStage('gone');
    else save(file.name, blob);
  };

  return (
    <div class="bubble file">
      {isPicture ? (
        <canvas
          ref={canvas}
          class="file__picture"
          role="img"
          aria-label={say('files.picture', { name: file.name })}
          hidden={stage === 'gone'}
        />
      ) : null}
      <button
        type="button"
        class="file__name"
        aria-label={say('files.download', { name: file.name, size })}
        onClick={() => void download()}
      >
        <span class="file__words" dir="auto">
          {shown(file.name)}
        </span>{' '}
        <span class="file__size">{size}</span>
      </button>
      {delivery === null && file.id === null ? <p>{say('files.unsent')}</p> : null}
      {stage === 'gone' ? <p role="alert">{say('files.gone')}</p> : null}
      {delivery !== null && delivery !== 'read' ? (
        <p class="file__sending">
          {delivery === 'failed' ? (
            <span class="file__refused">{say('files.refused')}</span>
          ) : (
            <progress
              value={share}
              max={1}
              aria-label={say('files.progress', { name: file.name })}
            />
          )}
          <button
            type="button"
            class="file__cancel"
            onClick={() => void act.files().then(({ cancel }) => cancel(id))}
          >
            {delivery === 'failed' ? say('files.remove') : say('files.cancel')}
          </button>
        </p>
      ) : null}
    </div>
  );
}

function paint(picture: ImageBitmap, canvas: HTMLCanvasElement): void {
  const scale = Math.min(1, widest / picture.width, highest / picture.height);
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
}

function save(name: string, blob: Blob): void {
  const link = document.createElement('a');
  // Whatever it is, it is saved and never opened here.
  link.href = URL.createObjectURL(new Blob([blob], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
