/** Reads the hostile inputs where they are. Nothing of them is copied here: they have licences and owners of their own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Hostile = {
  readonly id: string;
  readonly kind: string;
  readonly payload: string;
  /** Seen to run in a browser that writes it out as markup: it has to run again in the unsafe twin. */
  readonly live?: boolean;
};

export type HostileUrl = Hostile & { readonly expect: 'allow' | 'deny' | 'policy' | 'flag' };

/** `chunks`: base64 of the bytes of one write, or `pre`, `n` times `repeat`, `post`. */
export type HostileStream = {
  readonly id: string;
  readonly chunks: readonly (
    | string
    | { readonly pre: string; readonly repeat: string; readonly n: number; readonly post: string }
  )[];
  readonly expect: { readonly events?: readonly { readonly data: string }[] };
};

const folder = process.env['HOSTILE_INPUTS'] ?? join('..', 'shared', 'security');

/** Why there is nothing to read, for the title of a test; null where there is. */
export const whyMissing = existsSync(folder)
  ? null
  : `skipped: no folder ${folder}; HOSTILE_INPUTS names another`;

/** Everything that is text: what is bytes is read by `readStreams`. */
export function readAll(): readonly Hostile[] {
  return files('').filter(isText);
}

export function readUrls(): readonly HostileUrl[] {
  return files('own-url-policy') as readonly HostileUrl[];
}

export function readStreams(): readonly HostileStream[] {
  return files('own-sse-streams') as unknown as readonly HostileStream[];
}

export function readKind(kind: string): readonly Hostile[] {
  return files('').filter((one) => one.kind === kind);
}

function isText({ payload }: Partial<Hostile>): boolean {
  return typeof payload === 'string';
}

function files(prefix: string): readonly Hostile[] {
  if (whyMissing !== null) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Hostile)
    .map(whole);
}

/** `@@REPEAT:n:c@@` stands for n times c. */
function whole(one: Hostile): Hostile {
  if (one.kind !== 'json-text') return one;
  const payload = one.payload.replaceAll(
    /@@REPEAT:(\d+):(.)@@/gsu,
    (_, count: string, sign: string) => sign.repeat(Number(count)),
  );
  return { ...one, payload };
}
