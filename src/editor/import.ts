import { runImport } from './run-import.ts';
import { quietPipe } from '../check/quiet-pipe.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { writeHints } from './write-hints.ts';

quietPipe(process.stdout);
process.exitCode = await runImport(process.argv.slice(2), {
  env: process.env,
  print: (text) => process.stdout.write(`${text}\n`),
});
// The new files shall be completed and checked in the editor of code at once.
writeHints(contentDir());
