import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { cmsWords } from '../i18n/cms-words/index.ts';
import { interfaceLocales, type InterfaceLocale } from '../i18n/locales.ts';
import { formPage } from './form-page.ts';

/**
 * Bundles the page of the editors' forms with everything it needs, fonts included, so that it asks no other host for
 * code.
 * @param outDir folder to write to; what it held is lost
 * @param locales languages of the content, the default one first
 */
export async function bundleAdmin(outDir: string, locales: readonly string[]): Promise<void> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'browser'),
    base: './',
    logLevel: 'error',
    plugins: [withoutCodeColours(), withoutForeignFonts(), ...interfaceLocales.map(withOwnWords)],
    build: { outDir, emptyOutDir: true, target: 'esnext', modulePreload: false, chunkSizeWarningLimit: 4000 },
  });
  const page = join(outDir, 'index.html');
  writeFileSync(page, formPage(readFileSync(page, 'utf8'), locales));
}

/** Leaves out the colouring of some three hundred programming languages: no field of the content holds code. */
function withoutCodeColours(): Plugin {
  const empty = '\0no-code-colours';
  return {
    name: 'without-code-colours',
    enforce: 'pre',
    resolveId: (id) => (/^@shikijs\/(?:langs|themes)\//u.test(id) ? empty : undefined),
    load: (id) => (id === empty ? 'export default [];' : undefined),
  };
}

/** Adds the words that the program's package lacks in a language, or that are no words of it. */
function withOwnWords(lang: InterfaceLocale): Plugin {
  const words = Object.entries(cmsWords[lang].program);
  return {
    name: `with-own-words-${lang}`,
    enforce: 'pre',
    transform: (code, id) =>
      id.includes(`@sveltia/cms/locales/${lang}.json`) && words.length > 0
        ? JSON.stringify(words.reduce(addWord, JSON.parse(code)))
        : undefined,
  };
}

/** A table of words with one more, by the path of its name. */
function addWord(table: WordTable, [path, word]: [string, string]): WordTable {
  const [name = '', ...rest] = path.split('.');
  const own = table[name];
  if (rest.length === 0) return { ...table, [name]: word };
  return { ...table, [name]: addWord(typeof own === 'object' ? own : {}, [rest.join('.'), word]) };
}

interface WordTable {
  [name: string]: string | WordTable;
}

/** Takes out the fonts of a public host: the package brings its own, and would still ask for these first. */
function withoutForeignFonts(): Plugin {
  return {
    name: 'without-foreign-fonts',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('@sveltia/cms') ? code.replaceAll(/@font-face\s*\{[^}]*https:[^}]*\}/gu, '') : undefined,
  };
}
