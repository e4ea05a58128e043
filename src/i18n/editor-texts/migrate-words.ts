import { count } from '../count.ts';
import type { InterfaceLocale } from '../locales.ts';

/** What the command says that brings a content to another version of the format. */
interface MigrateWords {
  change: (change: { before: string; after: string }) => string;
  done: (numbers: Numbers) => string;
  trial: (numbers: Numbers) => string;
  nothing: (version: number) => string;
  noVersion: (file: string) => string;
  newer: (file: string, version: number, known: number) => string;
  /** Below the places of what a person has to write anew. */
  refused: string;
}

interface Numbers {
  from: number;
  to: number;
  files: number;
}

/** The words in the editor’s language. */
export function migrateWords(lang: InterfaceLocale): MigrateWords {
  return WORDS[lang];
}

const inFiles = {
  ru: (files: number) => count('ru', files, { one: 'файл', few: 'файла', other: 'файлов' }),
  en: (files: number) => count('en', files, { one: 'file', other: 'files' }),
};

const WORDS: Readonly<Record<InterfaceLocale, MigrateWords>> = {
  ru: {
    change: ({ before, after }) =>
      after === '' ? `убрано, этого поля больше нет: ${before}` : `${before} → ${after}`,
    done: ({ from, to, files }) =>
      `Формат ${from} → ${to}: переписано ${inFiles.ru(files)}. Просмотрите правки (git diff) и выполните npm run check.`,
    trial: ({ from, to, files }) =>
      `Проба: формат ${from} → ${to}, будет переписано ${inFiles.ru(files)}. Ничего не записано.`,
    nothing: (version) => `Содержание уже в формате версии ${version}; переписывать нечего.`,
    noVersion: (file) =>
      `${file}: не видно, в какой версии формата содержание. Исправить: впишите formatVersion: 1 (так начинается каждое содержание) и повторите; что мешает прочесть файл, скажет npm run check.`,
    newer: (file, version, known) =>
      `${file}: содержание в формате версии ${version}, а эта программа знает версии до ${known}. Обновите её: npm install --save-exact external-relations-registry@latest`,
    refused:
      'Эти места программа переписать не может: файл не читается или значение связано с другими (& и *). Выполните npm run check, исправьте их и повторите. Ничего не записано.',
  },
  en: {
    change: ({ before, after }) =>
      after === '' ? `taken out, there is no such field any more: ${before}` : `${before} → ${after}`,
    done: ({ from, to, files }) =>
      `Format ${from} → ${to}: ${inFiles.en(files)} written anew. Look the changes over (git diff) and run npm run check.`,
    trial: ({ from, to, files }) =>
      `A trial: format ${from} → ${to}, ${inFiles.en(files)} to be written anew. Nothing was written.`,
    nothing: (version) =>
      `The content is in version ${version} of the format already; there is nothing to do.`,
    noVersion: (file) =>
      `${file}: it does not say which version of the format the content is in. To mend it, write formatVersion: 1 (as every content begins) and run this again; npm run check says what keeps the file from being read.`,
    newer: (file, version, known) =>
      `${file}: the content is in version ${version} of the format, and this program knows versions up to ${known}. Update it: npm install --save-exact external-relations-registry@latest`,
    refused:
      'These places cannot be written anew by a program: the file cannot be read, or the value hangs together with others (& and *). Run npm run check, mend them, and run this again. Nothing was written.',
  },
};
