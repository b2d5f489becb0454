/**
 * The log of a desk: one JSON object a line, for whoever watches over it. It has ids of accounts and requests, patterns of
 * addresses, figures; never what was said, a name, an address or a token. Metadata only, so that reading the log is not reading along.
 */
export type LogLine = Readonly<Record<string, string | number | null>>;
export type Log = (line: LogLine) => void;

export const noLog: Log = () => undefined;

/** `write` gets whole lines. */
export function jsonLog(write: (line: string) => void, now = () => new Date()): Log {
  return (line) => write(`${JSON.stringify({ at: now().toISOString(), ...line })}\n`);
}

/**
 * What may be written down of an error: its kind, its code, where it was thrown. Not its message: that of a database or a mail
 * server quotes what it was given.
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...lines].join('\n');
}
