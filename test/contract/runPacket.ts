/** Runs `baton-packet` without a process, on files that are given. */
import { runCommand } from '../../widget/contract/command/command.ts';

/** Objects are written as JSON, texts as they are. */
export async function runPacket(command: string, files: Readonly<Record<string, unknown>> = {}) {
  return await runCommand(command === '' ? [] : command.split(' '), {
    read: async (path) => {
      const file = files[path];
      if (file === undefined) return { problem: 'there is no such file' };
      return { text: typeof file === 'string' ? file : JSON.stringify(file) };
    },
    version: '1.2.3',
    isColoured: false,
  });
}

export const jsonl = (values: readonly unknown[]) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');
