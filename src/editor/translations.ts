import { runTranslations } from './run-translations.ts';
import { quietPipe } from '../check/quiet-pipe.ts';

quietPipe(process.stdout);
process.exitCode = runTranslations(process.argv.slice(2), {
  env: process.env,
  print: (text) => process.stdout.write(`${text}\n`),
});
