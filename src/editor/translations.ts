import { runTranslations } from './run-translations.ts';
import { runCommand } from '../check/run-command.ts';

await runCommand(() =>
  runTranslations(process.argv.slice(2), {
    env: process.env,
    print: (text) => process.stdout.write(`${text}\n`),
  }),
);
