/**
 * Hears everything that a page must never do because of us: throw, reject, break its policy, or write
 * to the console above debug. A test that causes such a thing on purpose says so beforehand.
 */
import type { BrowserContext, ConsoleMessage } from 'playwright-core';
import { expect } from 'vitest';

export type Faults = {
  readonly watch: (context: BrowserContext) => Promise<void>;
  /** This is what the test is about: it must happen at least once, and is no fault. */
  readonly expected: (pattern: RegExp) => void;
  /** What has been heard and was not expected. */
  readonly heard: () => readonly string[];
  /** Fails the story of this name when anything has been heard that it did not expect. */
  readonly check: (story: string) => void;
};

export function listenForFaults(): Faults {
  const all: string[] = [];
  const patterns: RegExp[] = [];
  const heard = () => all.filter((fault) => !patterns.some((pattern) => pattern.test(fault)));

  return {
    async watch(context) {
      context.on('weberror', (error) => all.push(`thrown: ${error.error().message}`));
      context.on('console', (message) => all.push(...faultsIn(message)));
      // The browser writes most violations to the console, but not those of a policy that only reports.
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
    },
    expected: (pattern) => void patterns.push(pattern),
    heard,
    check(story) {
      expect(heard(), `what a page did in “${story}”`).toEqual([]);
      const silent = patterns.filter((pattern) => !all.some((fault) => pattern.test(fault)));
      expect(silent, 'was expected to be heard').toEqual([]);
    },
  };
}

function faultsIn(message: ConsoleMessage): readonly string[] {
  if (message.type() === 'debug') return [];
  return [`${message.type()}: ${message.text()} (${message.location().url})`];
}
