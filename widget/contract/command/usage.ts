/** What `baton-packet` can be asked. */
import { sorted } from '../../escalation/command/sorted.ts';

export type Question =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'misunderstood'; readonly why: string }
  | {
      readonly kind: 'check';
      /** `-` is the standard input. */
      readonly files: readonly string[];
      readonly what: 'packets' | 'events';
      readonly mayHaveGaps: boolean;
      readonly isJson: boolean;
    };

export const help = `Usage:
  baton-packet check <file>… [--json]
      Checks recorded handoff packets: the schema, the size, and what a schema cannot say: whether quotes
      stand where they are said to, whether lines that are named exist, whether the attempts agree with
      each other, and whether the summary has numbers that nobody said.
  baton-packet check --events <file>… [--gaps] [--json]
      Checks a recorded stream of CloudEvents: the schema of each, their sequence, their states.
  baton-packet --help | --version

A file is one JSON value, a list of them, or JSONL with one in each line; - reads the standard input.

Options:
  --events  the files hold events, not packets
  --gaps    the desk does not promise a sequence without gaps
  --json    for programs

Ends with:
  0  no mistakes
  1  mistakes
  2  a file could not be read, or the command was not understood
`;

export function understood(words: readonly string[]): Question {
  if (words.includes('--help') || words.includes('-h')) return { kind: 'help' };
  if (words.includes('--version')) return { kind: 'version' };

  const [command, ...rest] = words;
  if (command === undefined) return misunderstood('a command is missing.');
  if (command !== 'check') return misunderstood(`there is no command “${command}”.`);

  const { files, flags, odd } = sorted(rest, ['--json', '--events', '--gaps'], []);
  if (odd !== null) return misunderstood(odd);
  if (files.length === 0) return misunderstood('check takes at least one file.');
  const mayHaveGaps = flags.has('--gaps');
  const what = flags.has('--events') ? 'events' : 'packets';
  if (mayHaveGaps && what === 'packets') return misunderstood('--gaps is for --events.');
  return { kind: 'check', files, what, mayHaveGaps, isJson: flags.has('--json') };
}

function misunderstood(why: string): Question {
  return { kind: 'misunderstood', why };
}
