import { quietPipe } from '../check/quiet-pipe.ts';
import { runReport } from './run-report.ts';

quietPipe(process.stdout);
process.exitCode = await runReport(process.argv.slice(2), {
  env: process.env,
  width: process.stdout.columns || undefined,
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
});
