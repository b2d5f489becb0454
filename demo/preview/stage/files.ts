/** Files in the pictures: one that can be painted, one that cannot, and limits as a desk would have them. */
import type { FileDeeds } from '../../../widget/ui/act.ts';

export function filesOnStage(onAct: (what: string) => void): FileDeeds {
  return {
    limits: async () => ({ bytes: 10_000_000, types: ['image/png', 'application/pdf'] }),
    add: async ({ name }) => onAct(`attach ${name}`),
    bring: async (_line, { name, type }) => {
      if (!type.startsWith('image/')) onAct(`download ${name}`);
      return await painted();
    },
    cancel: () => onAct('cancel the file'),
    progress: (_line, hear) => {
      hear(0.6);
      return () => {};
    },
  };
}

/** A parcel on a table, as far as four rectangles go. */
async function painted(): Promise<Blob> {
  const canvas = new OffscreenCanvas(480, 320);
  const brush = canvas.getContext('2d');
  const fill = (colour: string, ...place: [number, number, number, number]) => {
    if (brush === null) return;
    brush.fillStyle = colour;
    brush.fillRect(...place);
  };
  fill('#e8dfd0', 0, 0, 480, 320);
  fill('#8a6f52', 0, 230, 480, 90);
  fill('#c79a63', 130, 90, 220, 160);
  fill('#a67b48', 226, 90, 28, 160);
  return await canvas.convertToBlob();
}
