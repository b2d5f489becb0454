/**
 * What is to be said last of a run: how many tests passed and failed, and by name what failed or had to be
 * played twice. It goes into a file, because `test.mjs` says it after all else that is printed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { SerializedError } from 'vitest';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

export default class Verdict implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const cases = modules.flatMap((module) => [...module.children.allTests()]);
    const failed = cases.filter((test) => test.result().state === 'failed');
    // A file that cannot be loaded has no test in it that fails.
    const broken = modules.filter((module) => module.errors().length > 0);
    const verdict = {
      passed: cases.filter((test) => test.result().state === 'passed').length,
      failed: failed.length + broken.length + unhandled.length,
      lines: [
        ...cases.filter((test) => test.diagnostic()?.flaky).flatMap((test) => told('TWICE', test)),
        ...failed.flatMap((test) => told('FAILED', test)),
        ...broken.map((module) => `FAILED  ${module.relativeModuleId} cannot be loaded`),
        ...unhandled.map(({ message }) => `FAILED  outside of every test: ${message}`),
      ],
    };
    mkdirSync('.vitest', { recursive: true });
    writeFileSync('.vitest/verdict.json', JSON.stringify(verdict));
  }
}

function told(word: string, test: TestCase): readonly string[] {
  const errors = test.result().errors ?? [];
  return [
    `${word}  ${test.module.relativeModuleId}: ${test.fullName}`,
    ...errors.flatMap(({ message, diff = '' }) =>
      `${message}\n${diff}`
        .trim()
        .split('\n', 20)
        .map((line) => `    ${stripVTControlCharacters(line)}`),
    ),
  ];
}
