/** How large the visitor's window is, and how it is shown where there is less room than that. */
import { type Knobs, valueOf } from '../knobs/knobs.ts';

export type Room = { readonly width: number; readonly height: number };

export type Frame = {
  /** In CSS pixels of the visitor: what the widget measures. */
  readonly width: number;
  readonly height: number;
  /** From the visitor's pixels to ours. */
  readonly scale: number;
};

/** iPhone 14 and SE (1st generation), in CSS pixels; a window that is `wide` takes the room there is. */
const devices: Readonly<Record<string, Room>> = {
  phone: { width: 390, height: 844 },
  landscape: { width: 844, height: 390 },
  small: { width: 320, height: 568 },
};

/** Nobody has a narrower window than this today, however little room there is here. */
const least = 360;

export function frameOf(knobs: Knobs, room: Room): Frame {
  const device = devices[valueOf(knobs, 'device')];
  const own = Number(valueOf(knobs, 'width'));
  const width = own > 0 ? own : (device?.width ?? Math.max(least, room.width));
  const fit = Math.min(1, room.width / width);
  const height = Math.min(device?.height ?? Number.POSITIVE_INFINITY, room.height / fit);
  // Larger text by zooming leaves fewer pixels to the page, as in a browser.
  const zoom = Number(valueOf(knobs, 'zoom')) / 100;
  return { width: width / zoom, height: height / zoom, scale: fit * zoom };
}

export function captionOf({ width, height, scale }: Frame): string {
  const size = `${Math.round(width)} × ${Math.round(height)}`;
  return scale === 1 ? size : `${size} at ${Math.round(scale * 100)} %`;
}
