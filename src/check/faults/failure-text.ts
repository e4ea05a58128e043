import { inspect } from 'node:util';
import { EditorError } from '../../content-source/editor-error.ts';
import { programWords } from '../../i18n/editor-texts/program-words.ts';
import type { InterfaceLocale } from '../../i18n/locales.ts';
import { withoutTrace } from './editor-lines.ts';
import { PROGRAM_LOG, writeLog } from './program-log.ts';

/** What an editor reads of an error that ends a command. Its trace goes into the log of the program. */
export function failureText(error: unknown, lang: InterfaceLocale): string {
  writeLog(inspect(error));
  if (error instanceof EditorError) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return programWords(lang).failed(withoutTrace(reason), PROGRAM_LOG);
}
