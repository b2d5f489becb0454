/**
 * The bell of several processes: what rings in one is heard in all. Rings are gathered for a moment and sent as one notice,
 * after the transaction they are about. Whatever gets lost is found by `lookout.ts`.
 */
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Bell, Ring } from './bell.ts';
import type { Line } from './database/database.ts';
import { personSchema } from './store/callSchema.ts';

/** Of rings for the same thing within that time, one is sent. */
const gatherMs = 50;
/** NOTIFY takes 7,999 bytes. */
const mostBytes = 7500;

const ringSchema = v.variant('kind', [
  v.object({ kind: v.literal('changed'), conversation: v.string() }),
  v.object({
    kind: v.literal('typing'),
    conversation: v.string(),
    from: v.picklist(['user', 'agent']),
    by: v.string(),
    isTyping: v.boolean(),
  }),
  v.object({
    kind: v.literal('presence'),
    conversation: v.string(),
    agent: personSchema,
    status: v.picklist(['away', 'here']),
  }),
  v.object({ kind: v.literal('roster') }),
  v.object({ kind: v.literal('sessions') }),
]);
const noticeSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ from: v.string(), rings: v.array(ringSchema) }),
);

type Parts = {
  readonly line: Line;
  /** Of this process alone. */
  readonly bell: Bell;
  /** A ring of another process; told before anybody else hears it. */
  readonly onNews: (ring: Ring) => void;
  /** See `Ears`. */
  readonly lookAgain: () => void;
};

export type Exchange = {
  readonly bell: Bell;
  /** Begins to hear the others; resolves once the line was tried. */
  readonly open: () => Promise<void>;
  /** Sends what has been gathered. */
  readonly close: () => Promise<void>;
};

export function createExchange({ line, bell, onNews, lookAgain }: Parts): Exchange {
  const from = randomUUID();
  let gathered = new Map<string, Ring>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function send(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const rings = [...gathered.values()];
    gathered = new Map();
    for (const text of notices(from, rings)) {
      // Nobody may hear it; then they look.
      await line.send(text).catch(() => undefined);
    }
  }

  function gather(ring: Ring): void {
    if (ring.kind === 'bye') return;
    const topic = 'conversation' in ring ? ring.conversation : '';
    gathered.set(`${ring.kind} ${topic} ${'from' in ring ? ring.from : ''}`, ring);
    timer ??= setTimeout(() => void send(), gatherMs);
  }

  function hear(text: string): void {
    const notice = v.safeParse(noticeSchema, text);
    if (!notice.success || notice.output.from === from) return;
    for (const ring of notice.output.rings) {
      onNews(ring);
      bell.ring(ring);
    }
  }

  let stop: (() => void) | null = null;

  return {
    bell: {
      ...bell,
      ring: (ring) => {
        bell.ring(ring);
        gather(ring);
      },
    },
    open: async () => {
      stop = await line.listen({ hear, lookAgain });
    },
    close: async () => {
      await send();
      stop?.();
    },
  };
}

function notices(from: string, rings: readonly Ring[]): readonly string[] {
  const all: string[] = [];
  let some: Ring[] = [];
  const text = (these: readonly Ring[]) => JSON.stringify({ from, rings: these });
  for (const ring of rings) {
    if (Buffer.byteLength(text([...some, ring])) <= mostBytes) some.push(ring);
    else {
      if (some.length > 0) all.push(text(some));
      some = Buffer.byteLength(text([ring])) <= mostBytes ? [ring] : [];
    }
  }
  if (some.length > 0) all.push(text(some));
  return all;
}
