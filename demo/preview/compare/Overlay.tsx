/** The picture over the stage, as wide as the window on it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Screenshot } from './screenshot.ts';

export function Overlay({ picture, mix, opacity }: Screenshot) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (canvas.current === null || picture === null) return;
    canvas.current.width = picture.width;
    canvas.current.height = picture.height;
    canvas.current.getContext('2d')?.drawImage(picture, 0, 0);
  }, [picture]);
  useLayoutEffect(() => {
    canvas.current?.style.setProperty('opacity', mix === 'difference' ? '1' : String(opacity));
  });
  if (picture === null) return null;
  return <canvas ref={canvas} class={`overlay overlay--${mix}`} aria-label="Your screenshot" />;
}
