import { useEffect, useRef } from 'preact/hooks';

/** Across, twice as fine as the space it has. */
const across = 80;

/** Painted, so nothing in it can run, and no policy about pictures stands in its way. Without it the initials stand. */
export function Portrait({ url }: { readonly url: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    const show = async (): Promise<void> => {
      const response = await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: stop.signal,
      });
      if (!response.ok) return;
      const picture = await createImageBitmap(await response.blob());
      if (!stop.signal.aborted && canvas.current) paint(picture, canvas.current);
    };
    show().catch(() => undefined);
    return () => stop.abort();
  }, [url]);
  return <canvas ref={canvas} class="avatar__picture" width={across} height={across} />;
}

/** The middle of it, as large as fits. */
function paint(picture: ImageBitmap, canvas: HTMLCanvasElement): void {
  const side = Math.min(picture.width, picture.height);
  const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2];
  canvas.getContext('2d')?.drawImage(picture, left, top, side, side, 0, 0, across, across);
  picture.close();
}
