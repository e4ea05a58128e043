import { runTranslations } from './run-translations.ts';

process.exitCode = runTranslations(process.argv.slice(2), {
  env: process.env,
  print: (text) => process.stdout.write(`${text}\n`),
});
