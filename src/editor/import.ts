import { runImport } from './run-import.ts';

process.exitCode = await runImport(process.argv.slice(2), {
  env: process.env,
  print: (text) => process.stdout.write(`${text}\n`),
});
