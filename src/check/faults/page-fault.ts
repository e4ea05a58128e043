import { contentDir } from '../../content-source/content-dir.ts';
import { EditorError } from '../../content-source/editor-error.ts';
import { readOnce } from '../../content-source/read-once.ts';
import { shownFolder } from '../../content-source/shown-folder.ts';
import { COLLECTIONS, VOCABULARIES } from '../../format/collections.ts';
import { programWords } from '../../i18n/editor-texts/program-words.ts';
import type { InterfaceLocale } from '../../i18n/locales.ts';
import { isDiskFull } from './disk-full.ts';
import { withoutTrace } from './editor-lines.ts';
import { PROGRAM_LOG } from './program-log.ts';

/**
 * Why a page could not be made, in the words of the editor: its address, the file of the content that it is about, and
 * the reason.
 * @param path of its address, encoded
 * @returns an error with the trace of the first one; that one itself where it says all there is to say
 */
export function pageFault(path: string, error: unknown, lang: InterfaceLocale): unknown {
  const page = decodeURI(path);
  return inWords(error, (reason) =>
    programWords(lang).pageFailed(page, fileOfPage(page), reason, PROGRAM_LOG),
  );
}

/** Why the pages of a route could not be listed, as {@link pageFault} says it of a page. */
export function routeFault(route: string, error: unknown, lang: InterfaceLocale): unknown {
  return inWords(error, (reason) => programWords(lang).routeFailed(route, reason, PROGRAM_LOG));
}

function inWords(error: unknown, say: (reason: string) => string): unknown {
  if (error instanceof EditorError || isDiskFull(error)) return error;
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  const fault = new EditorError(say(withoutTrace(message)), { cause: error });
  // The place in the code is where it failed, not where that was told.
  fault.stack = `${fault.name}: ${fault.message}\n${stack}`;
  return fault;
}

/** As an editor would type it. */
function fileOfPage(page: string): string | undefined {
  const { content } = readOnce(contentDir());
  if (content === undefined) return undefined;
  const steps = page.split('/');
  const [kind, id] = steps.slice(1 + steps.findIndex((step) => content.site.locales.includes(step)));
  const collection = COLLECTIONS.find((name) => name === kind);
  const vocabulary = VOCABULARIES.find((name) => name === kind);
  const entries = collection === undefined ? content.pages : content.records[collection];
  const wanted = collection === undefined ? kind : id;
  const file =
    vocabulary === undefined
      ? entries.find((entry) => entry.id === wanted)?.file
      : `vocabularies/${vocabulary}.yaml`;
  return file && `${shownFolder(contentDir())}/${file}`;
}
