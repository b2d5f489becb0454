/** What `baton-audit` can be asked. */
import { sorted } from '../../escalation/command/sorted.ts';
import type { Expected } from '../verify.ts';

export type Question =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'misunderstood'; readonly why: string }
  | {
      readonly kind: 'verify';
      /** `-` is the standard input. */
      readonly file: string;
      readonly expected: Expected;
      readonly isJson: boolean;
    };

export const help = `Usage:
  baton-audit verify <file> [--head <hash>] [--seen <hash>,…] [--part] [--json]
      Reads the exported audit trail of a desk and finds the first entry that was altered, removed,
      moved or put in. <file> is JSONL as GET /desk/audit gives it; - reads the standard input.
  baton-audit --help | --version

Options:
  --head  the hash that the trail must end with (GET /desk/audit/head): shows that nothing was cut off
  --seen  heads that were kept earlier: the trail must pass through each of them
  --part  the file is a piece of a trail: what came before it and after it is elsewhere
  --json  for programs

Ends with:
  0  every entry is as it was written
  1  the trail was tampered with; the first wrong entry is named
  2  the file could not be read, or the command was not understood
`;

const hash = /^[0-9a-f]{64}$/;

export function understood(words: readonly string[]): Question {
  if (words.includes('--help') || words.includes('-h')) return { kind: 'help' };
  if (words.includes('--version')) return { kind: 'version' };

  const [command, ...rest] = words;
  if (command === undefined) return misunderstood('a command is missing.');
  if (command !== 'verify') return misunderstood(`there is no command “${command}”.`);

  const { files, flags, values, odd } = sorted(rest, ['--json', '--part'], ['--head', '--seen']);
  const [file, ...more] = files;
  if (odd !== null) return misunderstood(odd);
  if (file === undefined || more.length > 0) return misunderstood('verify takes one file.');
  const head = values.get('--head') ?? null;
  const seen = (values.get('--seen') ?? '').split(',').filter((one) => one !== '');
  const wrong = [...seen, ...(head === null ? [] : [head])].find((one) => !hash.test(one));
  if (wrong !== undefined) {
    return misunderstood(`“${wrong}” is no hash: 64 signs of 0 to 9 and a to f.`);
  }
  return {
    kind: 'verify',
    file,
    expected: { head, seen, isPart: flags.has('--part') },
    isJson: flags.has('--json'),
  };
}

function misunderstood(why: string): Question {
  return { kind: 'misunderstood', why };
}
