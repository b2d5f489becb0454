#!/usr/bin/env node
/** The door of `baton-scope`: all that it does with a machine. What it says is decided in `command/`. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { runCommand } from './command/command.ts';
import type { FileText } from './command/files.ts';
import { problemOf } from './command/problem.ts';

declare const BATON_VERSION: string | undefined;

const { out, err, code } = runCommand(process.argv.slice(2), {
  read,
  today: new Date().toISOString().slice(0, 10),
  version: typeof BATON_VERSION === 'string' ? BATON_VERSION : 'unbuilt',
  isColoured: process.stdout.isTTY && !process.env['NO_COLOR'],
});

// Whoever reads only the first lines (`| head`) closes the pipe.
process.stdout.on('error', () => {});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;

function read(path: string): FileText {
  try {
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
