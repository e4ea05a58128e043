import { runCheck } from './run-check.ts';
import { runCommand } from './run-command.ts';

await runCommand(() =>
  runCheck(process.argv.slice(2), {
    env: process.env,
    colors: process.stdout.isTTY,
    print: (text) => process.stdout.write(`${text}\n`),
  }),
);
