/** Files of this page: kept until the desk has them, and shown without asking for them again. */
import type { CustomerHappening } from '../conversation/happening.ts';
import type { Ticket } from '../conversation/memory.ts';
import type { Desk, Renewal } from '../conversation/ports.ts';
import { newId } from '../newId.ts';
import type { Disk } from '../store/disk.ts';
import { fileShelf, noShelf } from '../store/files.ts';
import type { FileDeeds } from '../ui/act.ts';

export type Filing = FileDeeds & {
  readonly bytes: (id: string) => Promise<Blob | null>;
  readonly onProgress: (id: string, share: number) => void;
  readonly onSent: (id: string) => void;
};

type Input = {
  /** Null where nothing is to be stored. */
  readonly kept: { readonly chat: string; readonly disk: Disk } | null;
  readonly desk: () => Desk;
  readonly ticket: () => Ticket | null;
  readonly tell: (happening: CustomerHappening | Renewal) => void;
};

export function filingOf({ kept, desk, ticket, tell }: Input): Filing {
  const shelf = kept === null ? noShelf : fileShelf(kept.chat, kept.disk);
  const here = new Map<string, Blob>();
  const hearers = new Map<string, (share: number) => void>();

  const bytes = async (id: string) => here.get(id) ?? (await shelf.find(id));

  return {
    bytes,
    onProgress: (id, share) => hearers.get(id)?.(share),
    // The desk has it: it need not be kept here.
    onSent: (id) => void shelf.drop(id),
    limits: async () => (await desk().files?.limits()) ?? null,
    async add(file, type) {
      const id = newId();
      here.set(id, file);
      await shelf.keep(id, file);
      const { name, size } = file;
      tell({ type: 'customer.attached', id, file: { id: null, name, type, size } });
    },
    async bring(line, { id }) {
      const own = await bytes(line);
      const from = ticket();
      if (own !== null || id === null || from === null) return own;
      const brought = await desk().files?.bring(from, id, tell);
      if (!(brought instanceof Blob)) return null;
      here.set(line, brought);
      return brought;
    },
    cancel(line) {
      tell({ type: 'customer.withdrew', id: line });
      here.delete(line);
      void shelf.drop(line);
    },
    progress(line, hear) {
      hearers.set(line, hear);
      return () => hearers.delete(line);
    },
  };
}
