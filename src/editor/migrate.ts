import { runMigrate } from './run-migrate.ts';
import { runCommand } from '../check/run-command.ts';

await runCommand(() =>
  runMigrate(process.argv.slice(2), {
    env: process.env,
    print: (text) => process.stdout.write(`${text}\n`),
  }),
);
