/**
 * What is made when it is first asked for (phrases that are read, patterns that are compiled, dates that are written) is made while
 * the customer reads, so that their first message does not wait for it.
 */
import { evaluate } from '../escalation/evaluate.ts';
import { hear } from '../escalation/hearing/hear.ts';
import { english } from '../escalation/languages/en.ts';
import { privateIn } from '../escalation/redaction/find.ts';
import type { Line } from '../model/line.ts';
import { defaultScope } from '../model/scope.ts';

/** Says nothing, and has a sign that people would look at twice. */
const text = '1@…';
const line: Line = { id: '', at: new Date(0).toISOString(), from: 'customer', text };

/** Each is a task of its own, so that none is long. */
const steps: readonly (() => unknown)[] = [
  () => hear({ text: '' }, english).find('request'),
  () => evaluate(defaultScope, [line], null),
  // V8 compiles a pattern when it is used for the second time (https://v8.dev/blog/regexp-tier-up).
  () => privateIn(text, []),
  () => privateIn(text, []),
  // A browser fetches how dates are written when it writes the first.
  () => new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).format(0),
  () => new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(0, 'day'),
];

export function rehearse(next = 0): void {
  const step = steps[next];
  if (!step) return;
  // Safari has no idle callbacks.
  (globalThis.requestIdleCallback ?? setTimeout)(() => {
    step();
    rehearse(next + 1);
  });
}
