import { count } from '../count.ts';
import type { InterfaceLocale } from '../locales.ts';

/** Words of the command that reads spreadsheets. */
export interface ImportWords {
  whichRecord: (path: string) => string;
  noColumns: (command: string) => string;
  problem: (row: number, cell: string, question: string, problem: string) => string;
  present: (row: number, id: string) => string;
  written: (row: number, file: string) => string;
  summary: (records: number, present: number, wrong: number) => string;
  wouldWrite: string;
  next: string;
  templateWritten: (path: string) => string;
  templateThere: (path: string) => string;
  templateFailed: (path: string, reason: string) => string;
}

/** The words in the editor's language. */
export function importWords(lang: InterfaceLocale): ImportWords {
  return WORDS[lang];
}

const WORDS: Readonly<Record<InterfaceLocale, ImportWords>> = {
  ru: {
    whichRecord: (path) =>
      `Из имени «${path}» не понять, что в таблице. Добавьте: --record partner (или agreement, association, legal-act, event, source).`,
    noColumns: (command) =>
      `Ни один столбец не понят. Первая строка — заголовки; пустая таблица с ними: ${command}`,
    problem: (row, cell, question, problem) =>
      `строка ${row}${cell ? `, ячейка ${cell}` : ''} «${question}»: ${problem}`,
    present: (row, id) => `строка ${row}: «${id}» уже есть, не меняю`,
    written: (row, file) => `строка ${row}: ${file}`,
    summary: (records, present, wrong) =>
      [
        `Записано: ${count('ru', records, { one: 'запись', few: 'записи', other: 'записей' })}.`,
        `Уже были: ${present}.`,
        `Не прочитано: ${count('ru', wrong, { one: 'строка', few: 'строки', other: 'строк' })}.`,
      ].join(' '),
    wouldWrite: 'Это проба, ничего не записано.',
    next: 'Что дальше: просмотрите новые файлы и запустите npm run check. Исправленную таблицу можно прочитать ещё раз: то, что уже записано, не изменится.',
    templateWritten: (path) =>
      `Пустая таблица записана: ${path}. Откройте её в Excel, заполните и сохраните как CSV или XLSX.`,
    templateThere: (path) => `Ничего не записано: файл уже есть: ${path}`,
    templateFailed: (path, reason) => `Не записать ${path}: ${reason}`,
  },
  en: {
    whichRecord: (path) =>
      `The name "${path}" does not say what is in the table. Add --record partner (or agreement, association, legal-act, event, source).`,
    noColumns: (command) =>
      `No column is understood. The first row holds headings; for an empty table with them: ${command}`,
    problem: (row, cell, question, problem) =>
      `row ${row}${cell ? `, cell ${cell}` : ''} "${question}": ${problem}`,
    present: (row, id) => `row ${row}: "${id}" is there already and is left alone`,
    written: (row, file) => `row ${row}: ${file}`,
    summary: (records, present, wrong) =>
      [
        `Written: ${count('en', records, { one: 'record', other: 'records' })}.`,
        `There already: ${present}.`,
        `Not read: ${count('en', wrong, { one: 'row', other: 'rows' })}.`,
      ].join(' '),
    wouldWrite: 'This was a trial, nothing was written.',
    next: 'What to do next: look the new files over and run npm run check. The table can be read again once corrected: what is written stays as it is.',
    templateWritten: (path) =>
      `Empty table written: ${path}. Open it in Excel, fill it in and save it as CSV or XLSX.`,
    templateThere: (path) => `Nothing was written: the file is there already: ${path}`,
    templateFailed: (path, reason) => `Cannot write ${path}: ${reason}`,
  },
};
