import { createInterface } from 'node:readline/promises';
import { runNew } from './run-new.ts';
import { resolve } from 'node:path';
import { CONTENT_FLAGS } from '../check/answer-flags.ts';
import { readFlags } from '../check/read-flags.ts';
import { runCommand } from '../check/run-command.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { writeHints } from './write-hints.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
const lines = isTerminal ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
const person = lines && { prompt: (text: string) => lines.question(text), print };

await runCommand(() => runNew(process.argv.slice(2), { env: process.env, person, print }));
lines?.close();
// The new files shall be completed and checked in the editor of code at once.
if (process.exitCode === 0)
  writeHints(resolve(readFlags(process.argv.slice(2), CONTENT_FLAGS).given.get('content') ?? contentDir()));
