import { count } from '../count.ts';
import type { InterfaceLocale } from '../locales.ts';

/** Words of the translators' work list in the terminal. */
export interface TranslationWords {
  missing: string;
  missingFields: (file: string, fields: string) => string;
  missingProse: (file: string) => string;
  stale: (original: string) => string;
  current: string;
  unknownChanges: string;
  more: (lines: number) => string;
  whenDone: (command: string) => string;
  summary: (missing: number, stale: number, current: number) => string;
  marked: (file: string) => string;
  alreadyCurrent: (file: string) => string;
  noTranslation: (file: string) => string;
  nameFiles: string;
  contentBroken: string;
  /** Words of the interface that a language of the site has not got, and what they are in English. */
  inEnglish: (language: string, missing: number, all: number) => string;
}

/** The words in the editor's language. */
export function translationWords(lang: InterfaceLocale): TranslationWords {
  return WORDS[lang];
}

const WORDS: Readonly<Record<InterfaceLocale, TranslationWords>> = {
  ru: {
    missing: 'перевода нет',
    missingFields: (file, fields) => `${file}: допишите рядом с исходным текстом: ${fields}`,
    missingProse: (file) => `рассказ: переведите в файл ${file}`,
    stale: (original) => `исходный текст изменился: ${original}`,
    current: 'перевод свежий',
    unknownChanges: 'что именно изменилось, git не знает: сравните тексты целиком',
    more: (lines) => `… и ещё ${count('ru', lines, { one: 'строка', few: 'строки', other: 'строк' })}`,
    whenDone: (command) => `Когда сверите: ${command}`,
    summary: (missing, stale, current) => `Нет перевода: ${missing}. Устарело: ${stale}. Свежих: ${current}.`,
    marked: (file) => `Отмечено как сверенное: ${file}`,
    alreadyCurrent: (file) => `И так свежий: ${file}`,
    noTranslation: (file) => `Такого перевода нет: ${file}`,
    nameFiles:
      'Назовите файлы, которые сверили: npm run translations -- --done content/partners/primersk.en.md',
    contentBroken: 'Сначала исправьте site.yaml и словари: npm run check',
    inEnglish: (language, missing, all) =>
      `Надписи сайта, язык ${language}: по-английски ${missing} из ${all} (их покажет --all)`,
  },
  en: {
    missing: 'not translated',
    missingFields: (file, fields) => `${file}: add beside the original: ${fields}`,
    missingProse: (file) => `story: translate it in the file ${file}`,
    stale: (original) => `the original has changed: ${original}`,
    current: 'up to date',
    unknownChanges: 'git does not know what has changed: compare the texts as a whole',
    more: (lines) => `… and ${count('en', lines, { one: 'line more', other: 'lines more' })}`,
    whenDone: (command) => `Once compared: ${command}`,
    summary: (missing, stale, current) =>
      `Not translated: ${missing}. Out of date: ${stale}. Up to date: ${current}.`,
    marked: (file) => `Marked as compared: ${file}`,
    alreadyCurrent: (file) => `Up to date as it is: ${file}`,
    noTranslation: (file) => `There is no such translation: ${file}`,
    nameFiles:
      'Name the files that you have compared: npm run translations -- --done content/partners/primersk.en.md',
    contentBroken: 'First mend site.yaml and the vocabularies: npm run check',
    inEnglish: (language, missing, all) =>
      `Words of the interface, language ${language}: ${missing} of ${all} are in English (--all lists them)`,
  },
};
