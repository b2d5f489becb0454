/** Runs `baton-scope` without a process, on files that are given. */
import { runCommand } from '../../widget/escalation/command/command.ts';

type Files = Readonly<Record<string, unknown>>;

/** Objects are written as JSON, texts as they are. */
export function runScope(command: string, files: Files = {}, isColoured = false) {
  return runCommand(command === '' ? [] : command.split(' '), {
    read: (path) => {
      const file = files[path];
      if (file === undefined) return { problem: 'there is no such file' };
      return { text: typeof file === 'string' ? file : JSON.stringify(file) };
    },
    today: '2026-11-26',
    version: '1.2.3',
    isColoured,
  });
}

export const goodScope = {
  version: '7',
  owner: 'cx@shop.example',
  reviewBy: '2027-06-01',
  tiers: [{ id: 'gold', when: { tier: 'gold' }, stricter: 0.2 }],
};
