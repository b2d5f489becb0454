#!/usr/bin/env node
/** The door of `baton-packet`: all that it does with a machine. What it says is decided in `command/`. */
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import type { FileText } from '../escalation/command/files.ts';
import { problemOf } from '../escalation/command/problem.ts';
import { runCommand } from './command/command.ts';

declare const BATON_VERSION: string | undefined;

const { out, err, code } = await runCommand(process.argv.slice(2), {
  read,
  version: typeof BATON_VERSION === 'string' ? BATON_VERSION : 'unbuilt',
  isColoured: process.stdout.isTTY && !process.env['NO_COLOR'],
});

// Whoever reads only the first lines (`| head`) closes the pipe.
process.stdout.on('error', () => {});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;

async function read(path: string): Promise<FileText> {
  try {
    return { text: path === '-' ? await input() : await readFile(path, 'utf8') };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

async function input(): Promise<string> {
  let text = '';
  for await (const piece of process.stdin.setEncoding('utf8')) text += String(piece);
  return text;
}
