/** What a tab shows that does not lead: what is on disk, or what it was told while the disk is silent. */
import type { Memory } from '../conversation/memory.ts';
import { memoryIn, type RecordStore } from '../store/record.ts';
import { oneAtATime } from './pageLife.ts';

export type Follower = {
  /** Whoever leads has something new: on disk, or `memory`, which the disk has not taken. */
  readonly hear: (memory: unknown) => void;
  readonly refresh: () => void;
  /** What was told of last and the disk may not have, or null. */
  readonly told: () => Promise<Memory | null>;
};

/** `outdated`: the record is of a version that came after this one. */
export function follower(
  store: RecordStore,
  isFollowing: () => boolean,
  show: (memory: Memory) => void,
  outdated: () => void,
): Follower {
  let heard: unknown = null;
  const told = async () => (heard === null ? null : await memoryIn(heard));

  const refresh = oneAtATime(async () => {
    if (!isFollowing() || document.hidden) return;
    const ahead = await told();
    const stored = ahead ? ({ kind: 'memory', memory: ahead } as const) : await store.load();
    if (!isFollowing()) return;
    if (stored.kind === 'newer') outdated();
    if (stored.kind === 'memory') show(stored.memory);
  });

  return {
    hear(memory) {
      heard = memory;
      refresh();
    },
    refresh,
    told,
  };
}
