#!/usr/bin/env node
/** The door of `baton-audit`: all that it does with a machine. What it says is decided in `command/`. */
import { createReadStream } from 'node:fs';
import process from 'node:process';
import { runCommand } from './command/command.ts';

declare const BATON_VERSION: string | undefined;

const { out, err, code } = await runCommand(process.argv.slice(2), {
  read: (path) => (path === '-' ? process.stdin : createReadStream(path)).setEncoding('utf8'),
  version: typeof BATON_VERSION === 'string' ? BATON_VERSION : 'unbuilt',
  isColoured: process.stdout.isTTY && !process.env['NO_COLOR'],
});

// Whoever reads only the first lines (`| head`) closes the pipe.
process.stdout.on('error', () => {});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
