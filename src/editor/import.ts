import { runImport } from './run-import.ts';
import { quietPipe } from '../check/quiet-pipe.ts';

quietPipe(process.stdout);
process.exitCode = await runImport(process.argv.slice(2), {
  env: process.env,
  print: (text) => process.stdout.write(`${text}\n`),
});
