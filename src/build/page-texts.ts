import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { shownContent } from '../content-source/read-once.ts';

/**
 * Gives pages the texts of the prose pages to print: the module `virtual:page-texts` loads them by page and language,
 * `about/ru`. Only files that the reader takes for pages are in it, so that no link, and no file that the check has not
 * seen, is ever compiled or run.
 * @param contentDir absolute path
 */
export function pageTexts(contentDir: string) {
  return {
    name: 'page-texts',
    enforce: 'pre',
    resolveId(id: string) {
      if (id === NAME) return PAGE_TEXTS;
      return id.startsWith(TEXT) ? resolve(contentDir, id.slice(TEXT.length)).split(sep).join('/') : null;
    },
    load(id: string) {
      if (id !== PAGE_TEXTS) return null;
      const entries = [...filesOf(contentDir)].map(
        ([key, file]) => `${JSON.stringify(key)}: () => import(${JSON.stringify(TEXT + file)})`,
      );
      return `export const pageTexts = {\n${entries.join(',\n')}\n};`;
    },
  } satisfies Plugin;
}

/** Id of the module, by which what is made of it can be forgotten. */
export const PAGE_TEXTS = '\0page-texts';

const NAME = 'virtual:page-texts';
/** Before the path of a text below the content folder. */
const TEXT = 'page-text:';

/** @returns path of each text below the content folder, by page and language */
function filesOf(contentDir: string): Map<string, string> {
  const texts = (shownContent(contentDir)?.pages ?? []).flatMap(({ id, prose }) =>
    Object.entries(prose).map(([locale, { file = '' } = {}]) => [`${id}/${locale}`, file] as const),
  );
  return new Map(texts);
}
