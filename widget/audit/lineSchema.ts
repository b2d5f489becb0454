/** What a verifier needs of a line. Everything else is chained too, whatever it is called. */
import * as v from 'valibot';
import type { Sealed } from './entry.ts';

export type Line = {
  readonly number: number;
  readonly type: string;
  readonly conversation: string | null;
  readonly digest: string;
  readonly prev: string;
  readonly hash: string;
  /** Null once it is erased. */
  readonly sealed: Sealed | null;
  readonly chained: object;
  readonly all: object;
};

const hex = (signs: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${signs}}$`)));

const lineSchema = v.looseObject({
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  type: v.string(),
  conversation: v.nullable(v.string()),
  digest: hex(64),
  prev: hex(64),
  hash: hex(64),
  salt: v.exactOptional(hex(32)),
});

/** Null for what is no entry, and for half of a content. */
export function readLine(text: string): Line | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), lineSchema), text);
  if (!read.success) return null;
  const { salt, hash, content, ...chained } = read.output;
  if ((salt === undefined) !== (content === undefined)) return null;
  const { number, type, conversation, digest, prev } = chained;
  return {
    number,
    type,
    conversation,
    digest,
    prev,
    hash,
    chained,
    sealed: salt === undefined ? null : { salt, content },
    all: read.output,
  };
}
