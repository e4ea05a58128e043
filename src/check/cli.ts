import { runCheck } from './run-check.ts';

process.exitCode = runCheck(process.argv.slice(2), {
  env: process.env,
  colors: process.stdout.isTTY,
  print: (text) => process.stdout.write(`${text}\n`),
});
