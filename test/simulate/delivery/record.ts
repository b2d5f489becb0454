import type { Memory } from '../../../widget/conversation/memory.ts';
import type { Disk } from './world/disk.ts';

/** What the next visit would begin with. */
export function recordOn({ databases }: Disk): Memory | null {
  const shelf = databases.get('baton')?.stores.get('chats');
  const record = shelf?.get('chat:default') as
    | { readonly memory: Memory; readonly pages: readonly string[] }
    | undefined;
  if (record === undefined) return null;
  const { memory, pages } = record;
  const paged = pages.flatMap((key) => shelf?.get(key) as Memory['lines']);
  return { ...memory, lines: [...paged, ...memory.lines] };
}
