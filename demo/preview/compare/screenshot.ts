/** A picture to hold against the stage. It stays in this page's memory, and is gone with it. */
import { useEffect, useState } from 'preact/hooks';

export type Screenshot = {
  readonly picture: ImageBitmap | null;
  readonly mix: Mix;
  /** 0…1, for `over`. */
  readonly opacity: number;
  /** The last file was no picture. */
  readonly isUnreadable: boolean;
};

/** `difference`: what is the same is black. */
export type Mix = 'over' | 'difference';

export type Comparison = Screenshot & {
  readonly take: (file: Blob | undefined) => Promise<void>;
  readonly turn: (change: Partial<Pick<Screenshot, 'mix' | 'opacity'>>) => void;
  readonly clear: () => void;
};

const none: Screenshot = { picture: null, mix: 'over', opacity: 0.5, isUnreadable: false };

/** Takes what is pasted or dropped anywhere in the page, too. */
export function useScreenshot(): Comparison {
  const [shot, setShot] = useState(none);
  const take = async (file: Blob | undefined) => {
    if (file === undefined) return;
    const picture = await createImageBitmap(file).catch(() => null);
    setShot((before) =>
      picture === null
        ? { ...before, isUnreadable: true }
        : { ...before, picture, isUnreadable: false },
    );
  };
  useEffect(() => {
    const paste = (event: ClipboardEvent) => void take(event.clipboardData?.files[0]);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      void take(event.dataTransfer?.files[0]);
    };
    // Otherwise the browser leaves the page for the picture.
    const hover = (event: DragEvent) => event.preventDefault();
    addEventListener('paste', paste);
    addEventListener('drop', drop);
    addEventListener('dragover', hover);
    return () => {
      removeEventListener('paste', paste);
      removeEventListener('drop', drop);
      removeEventListener('dragover', hover);
    };
  }, []);
  return {
    ...shot,
    take,
    turn: (change) => setShot((before) => ({ ...before, ...change })),
    clear: () => setShot(none),
  };
}
