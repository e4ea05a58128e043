import { runReport } from './run-report.ts';

process.exitCode = await runReport(process.argv.slice(2), {
  env: process.env,
  width: process.stdout.columns || undefined,
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
});
