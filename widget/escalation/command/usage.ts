/** What the command can be asked, and what it makes of the words it is given. */
import { type Sorted, sorted } from './sorted.ts';

export type Question =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'misunderstood'; readonly why: string }
  | {
      readonly kind: 'check';
      readonly scope: string;
      readonly isJson: boolean;
      readonly isStrict: boolean;
    }
  | {
      readonly kind: 'try';
      readonly scope: string;
      readonly transcript: string;
      readonly customer: string | null;
      readonly isJson: boolean;
    };

export type Asked<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>;

export const help = `Usage:
  baton-scope check <scope.json> [--strict] [--json]
      Names every mistake of a scope document, and warns of what is odd.
  baton-scope try <scope.json> <transcript.json> [--customer <customer.json>] [--json]
      Plays a transcript line by line: which verdict comes after which line, and why.
      A transcript is a list of { "from": "customer" | "ai" | "human" | "system", "text": … },
      what the widget exports as JSON, or a handoff packet.
  baton-scope --help | --version

Options:
  --strict    warnings count as mistakes
  --json      for programs
  --customer  what the page knows about the customer; tiers ask for it

Ends with:
  0  the document can be used (check --strict: and nothing is odd)
  1  a file has mistakes
  2  a file could not be read, or the command was not understood
`;

export function understood(words: readonly string[]): Question {
  if (words.includes('--help') || words.includes('-h')) return { kind: 'help' };
  if (words.includes('--version')) return { kind: 'version' };

  const [command, ...rest] = words;
  if (command === undefined) return misunderstood('a command is missing.');
  if (command === 'check') return checkOf(sorted(rest, ['--json', '--strict'], []));
  if (command === 'try') return tryOf(sorted(rest, ['--json'], ['--customer']));
  return misunderstood(`there is no command “${command}”.`);
}

function checkOf({ files, flags, odd }: Sorted): Question {
  const [scope, ...more] = files;
  if (odd !== null) return misunderstood(odd);
  if (scope === undefined || more.length > 0) return misunderstood('check takes one file.');
  return { kind: 'check', scope, isJson: flags.has('--json'), isStrict: flags.has('--strict') };
}

function tryOf({ files, flags, values, odd }: Sorted): Question {
  const [scope, transcript, ...more] = files;
  if (odd !== null) return misunderstood(odd);
  if (scope === undefined || transcript === undefined || more.length > 0) {
    return misunderstood('try takes two files, a scope document and a transcript.');
  }
  const customer = values.get('--customer') ?? null;
  return { kind: 'try', scope, transcript, customer, isJson: flags.has('--json') };
}

function misunderstood(why: string): Question {
  return { kind: 'misunderstood', why };
}
