import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination, AstroUserConfig } from 'astro';
import type { InterfaceLocale } from '../../i18n/locales.ts';
import { editorLine } from './editor-lines.ts';
import { writeLog } from './program-log.ts';

/** The setting that has Astro speak through {@link editorLogger}. */
export function editorLog(lang: InterfaceLocale): NonNullable<AstroUserConfig['logger']> {
  return { entrypoint: fileURLToPath(import.meta.url), config: { lang } };
}

/**
 * Where all that Astro and Vite say goes: whole into the log of the program, and what concerns an editor to the
 * terminal, in their language. Astro loads this module by itself, into the pages too.
 */
export default function editorLogger({ lang }: { lang: InterfaceLocale }): AstroLoggerDestination {
  return {
    write({ label, level, message }) {
      writeLog(`[${level}]${label ? ` [${label}]` : ''} ${stripVTControlCharacters(message)}`);
      const line = editorLine({ label, level, message }, lang);
      if (line !== undefined) (level === 'error' ? process.stderr : process.stdout).write(`${line}\n`);
    },
  };
}
