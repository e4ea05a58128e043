import { runImport } from './run-import.ts';
import { resolve } from 'node:path';
import { CONTENT_FLAGS } from '../check/answer-flags.ts';
import { readFlags } from '../check/read-flags.ts';
import { runCommand } from '../check/run-command.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { writeHints } from './write-hints.ts';

await runCommand(() =>
  runImport(process.argv.slice(2), {
    env: process.env,
    print: (text) => process.stdout.write(`${text}\n`),
  }),
);
// The new files shall be completed and checked in the editor of code at once.
if (process.exitCode === 0)
  writeHints(resolve(readFlags(process.argv.slice(2), CONTENT_FLAGS).given.get('content') ?? contentDir()));
