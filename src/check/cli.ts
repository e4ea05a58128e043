import { runCheck } from './run-check.ts';
import { quietPipe } from './quiet-pipe.ts';

quietPipe(process.stdout);
process.exitCode = runCheck(process.argv.slice(2), {
  env: process.env,
  colors: process.stdout.isTTY,
  print: (text) => process.stdout.write(`${text}\n`),
});
