import { stripVTControlCharacters } from 'node:util';
import { programWords } from '../../i18n/editor-texts/program-words.ts';
import type { InterfaceLocale } from '../../i18n/locales.ts';
import { PROGRAM_LOG } from './program-log.ts';

/** What the check says through Astro's log is in the words of the editor already. */
export const CHECK_LABEL = 'content-check';

/**
 * What an editor reads of a line that Astro or Vite says.
 * @returns `undefined` for what is of no use to them
 */
export function editorLine(
  { label, level, message }: ProgramLine,
  lang: InterfaceLocale,
): string | undefined {
  const text = stripVTControlCharacters(message);
  const isNeedless = NEEDLESS.some((known) => known.label === label && known.text.test(text));
  if (isNeedless) return undefined;
  if (label === CHECK_LABEL) return message;
  if (level !== 'warn' && level !== 'error') return undefined;
  const [head = ''] = text.split(/\n {2}(?:Hint|Error reference|Location|Stack trace|Caused by):\n/u, 1);
  const reason = withoutTrace(head);
  const inWords = /^\[EditorError\] (?<words>.*)$/su.exec(reason)?.groups?.['words'];
  return inWords ?? programWords(lang)[level](reason, PROGRAM_LOG);
}

/** A message of a program without the places in its code, and what Vite adds about them. */
export function withoutTrace(message: string): string {
  const lines = message.split('\n').filter((line) => !/^\s+at /u.test(line));
  return lines
    .join('\n')
    .replace(/ \(The stacktrace appears to be already rewritten [^)]*\)/u, '')
    .trim();
}

/** Lines that the editor knows from elsewhere, or that are not about a fault. */
const NEEDLESS: readonly { label: string | null; text: RegExp }[] = [
  // The page that is opened says that there is none.
  {
    label: 'router',
    text: /^A `getStaticPaths\(\)` route pattern was matched, but no matching static path/u,
  },
  // The check has said what is wrong with the page.
  { label: null, text: /^\[RefusedPage\] /u },
  // Astro's own wishes for its bar of tools, which is off; they are looked for beside the content only.
  {
    label: 'vite',
    text: /^Failed to resolve dependency: astro\b.*present in client 'optimizeDeps\.include'/u,
  },
  // Said again by whoever called: a build stops with the error itself, and a page says it in words.
  { label: 'build', text: /^Caught error rendering /u },
  { label: 'vite', text: /^✗ Build failed in /u },
  { label: CHECK_LABEL, text: /^An unhandled error occurred while running the /u },
  { label: null, text: /^(?![^]*\n {2}Stack trace:\n)[^]*\n\s+at /u },
];

interface ProgramLine {
  label: string | null;
  level: string;
  message: string;
}
