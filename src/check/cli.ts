import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// To make a program of its modules takes as long as to check a usual content. Node keeps what it has made of each, and
// takes it only for the very same text.
enableCompileCache(resolve('.build/cache/compiled'));
const { runCheck } = await import('./run-check.ts');
const { runCommand } = await import('./run-command.ts');

await runCommand(() =>
  runCheck(process.argv.slice(2), {
    env: process.env,
    colors: process.stdout.isTTY,
    print: (text) => process.stdout.write(`${text}\n`),
  }),
);
