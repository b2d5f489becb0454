/**
 * Reads a trail line by line and finds the first entry that is not as it was written. It remembers the last
 * hash and little else, so a trail may be as long as it likes.
 */
import { beginning, canonical, digestOf, hashOf } from './chain.ts';
import { type Line, readLine } from './lineSchema.ts';

export type Expected = {
  /** The hash that the trail must end with. */
  readonly head: string | null;
  /** Earlier heads, which it must pass through. */
  readonly seen: readonly string[];
  /** What came before the file and after it is elsewhere. */
  readonly isPart: boolean;
};

export type FaultKind =
  | 'altered'
  | 'missing'
  | 'out-of-order'
  | 'inserted'
  | 'unlinked'
  | 'content'
  | 'content-missing'
  | 'truncated'
  | 'other-trail';

export type Fault = {
  readonly kind: FaultKind;
  readonly number: number;
  readonly line: number;
  readonly text: string;
};

export type Report = {
  readonly ok: boolean;
  readonly entries: number;
  readonly first: number | null;
  readonly last: number | null;
  /** Of the last entry that is in order. */
  readonly head: string;
  /** Entries whose content has been erased. */
  readonly erased: number;
  readonly fault: Fault | null;
};

export type Verifier = {
  readonly read: (text: string) => void;
  readonly end: () => Report;
};

type Gap = { readonly from: number; readonly number: number; readonly line: number };

export function createVerifier(expected: Expected): Verifier {
  let line = 0;
  let first: number | null = null;
  let last = 0;
  let head = beginning;
  let erased = 0;
  let fault: Fault | null = null;
  let gap: Gap | null = null;
  const unseen = new Set(expected.seen);
  /** Conversations without content of which no entry has said yet that they were erased, by their first entry. */
  const emptied = new Map<string | null, { readonly number: number; readonly line: number }>();

  const found = (kind: FaultKind, number: number, text: string, at = line) => {
    fault ??= { kind, number, line: at, text };
  };

  function read(text: string): void {
    line += 1;
    if (fault !== null) return;
    const entry = readLine(text);
    if (gap !== null) return lookFor(gap, entry);
    if (entry === null || !isCanonical(entry.all, text)) {
      return found('altered', last + 1, `Line ${line} is no entry of an audit trail.`);
    }
    const { number, hash, prev } = entry;
    if (first === null && expected.isPart) {
      last = number - 1;
      head = prev;
      unseen.delete(prev);
    }
    if (hashOf(entry.chained) !== hash) {
      return found('altered', number, `Entry ${number} is not what was written.`);
    }
    if (number > last + 1) {
      gap = { from: last + 1, number, line };
      return;
    }
    if (number <= last) {
      return found('inserted', number, `Entry ${number} stands here after entry ${last}.`);
    }
    if (prev !== head) {
      const why = `Entry ${number} does not follow from what stands before it: one of the two was put in another’s place.`;
      return found('unlinked', number, why);
    }
    readContent(entry);
    if (fault !== null) return;
    first ??= number;
    last = number;
    head = hash;
    unseen.delete(hash);
  }

  function readContent({ number, sealed, digest, conversation, type }: Line): void {
    if (sealed === null) {
      erased += 1;
      if (!emptied.has(conversation)) emptied.set(conversation, { number, line });
    } else if (digestOf(sealed.salt, sealed.content) !== digest) {
      found('content', number, `The content of entry ${number} is not what was written.`);
    }
    if (type === 'erased') emptied.delete(conversation);
  }

  /** Whether what is missing comes later decides what the gap is called. */
  function lookFor(hole: Gap, entry: Line | null): void {
    if (entry === null || entry.number < hole.from || entry.number >= hole.number) return;
    const text = `Entry ${hole.number} stands where entry ${hole.from} belongs.`;
    found('out-of-order', hole.number, text, hole.line);
  }

  function end(): Report {
    if (gap !== null) {
      const { from, number } = gap;
      const which =
        number - from === 1 ? `Entry ${from} is` : `Entries ${from} to ${number - 1} are`;
      found('missing', from, `${which} missing.`, gap.line);
    }
    const [orphan] = emptied.values();
    if (orphan !== undefined && !expected.isPart) {
      const text = `The content of entry ${orphan.number} is gone, and no entry says that it was erased.`;
      found('content-missing', orphan.number, text, orphan.line);
    }
    if (expected.head !== null && expected.head !== head) {
      const text = `The trail ends with entry ${last}, whose hash is not the head it should end with.`;
      found('truncated', last + 1, text, line + 1);
    }
    const [other] = unseen;
    if (other !== undefined) {
      const text = `No entry has the hash ${other}: the trail was cut short or written anew.`;
      found('other-trail', last + 1, text, line + 1);
    }
    const entries = line;
    return { ok: fault === null, entries, first, last: first && last, head, erased, fault };
  }

  return { read, end };
}

/** One text for each entry, so that no change in the file goes unseen for want of a meaning. */
function isCanonical(entry: object, text: string): boolean {
  try {
    return canonical(entry) === text;
  } catch {
    return false;
  }
}
