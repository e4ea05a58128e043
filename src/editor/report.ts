import { runCommand } from '../check/run-command.ts';
import { runReport } from './run-report.ts';

await runCommand(() =>
  runReport(process.argv.slice(2), {
    env: process.env,
    width: process.stdout.columns || undefined,
    print: (text) => process.stdout.write(`${text}\n`),
    warn: (text) => process.stderr.write(`${text}\n`),
  }),
);
