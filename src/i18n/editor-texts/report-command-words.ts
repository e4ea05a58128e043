import { count } from '../count.ts';
import type { InterfaceLocale } from '../locales.ts';

/** Words of the command that makes the yearly report. */
export interface ReportCommandWords {
  contentBroken: (errors: number) => string;
  noYear: (year: string, first: number, last: number) => string;
  yearToCome: (year: string, first: number, last: number) => string;
  yearTooEarly: (year: string, first: number, last: number) => string;
  otherYears: (first: number, last: number) => string;
  none: string;
  written: (path: string, rows: number) => string;
  replaced: (path: string, rows: number) => string;
  taken: (paths: readonly string[]) => string;
  /** Files that are there and are no earlier report. */
  foreign: (paths: readonly string[]) => string;
  notWritten: (path: string, reason: string) => string;
}

/** The words in the editor's language. */
export function reportCommandWords(lang: InterfaceLocale): ReportCommandWords {
  return WORDS[lang];
}

const WORDS: Readonly<Record<InterfaceLocale, ReportCommandWords>> = {
  ru: {
    contentBroken: (errors) =>
      errors === 0
        ? 'Отчёта нет: сначала исправьте site.yaml и словари. Что не так, покажет npm run check'
        : `Отчёта нет: в содержании ${count('ru', errors, { one: 'ошибка', few: 'ошибки', other: 'ошибок' })}, и записи с ними в отчёт не вошли бы. Что не так, покажет npm run check`,
    noYear: (year, first, last) =>
      `«${year}» — не год. Напишите год четырьмя цифрами, от ${first} до ${last}: npm run report -- --year ${last}`,
    yearToCome: (year, first, last) =>
      `${year} год ещё не начался. Отчёт можно сделать за годы от ${first} до ${last}: npm run report -- --year ${last}`,
    yearTooEarly: (year, first, last) =>
      `О ${year} годе реестр ничего не знает: первый датированный документ или событие — ${first} года. Отчёт можно сделать за годы от ${first} до ${last}: npm run report -- --year ${first}`,
    otherYears: (first, last) =>
      `\nДругой год: npm run report -- --year ${last} (есть от ${first} до ${last})`,
    none: 'нет',
    written: (path, rows) => `Записано: ${path} (${rowsRu(rows)})`,
    replaced: (path, rows) => `Заменено: ${path} (${rowsRu(rows)})`,
    taken: (paths) =>
      `Уже есть: ${paths.join(', ')}. Ничего не записано. Назовите другой файл или добавьте --force, чтобы заменить.`,
    foreign: (paths) =>
      `Не отчёт: ${paths.join(', ')}. Ничего не записано: --force заменяет только файл, который записала эта команда. Назовите другой файл.`,
    notWritten: (path, reason) => `Не записать ${path}: ${reason}`,
  },
  en: {
    contentBroken: (errors) =>
      errors === 0
        ? 'No report: first mend site.yaml and the vocabularies. npm run check shows what is wrong'
        : `No report: the content has ${count('en', errors, { one: 'error', other: 'errors' })}, and the report would lack the records that have them. npm run check shows what is wrong`,
    noYear: (year, first, last) =>
      `"${year}" is no year. Write a year in four digits, from ${first} to ${last}: npm run report -- --year ${last}`,
    yearToCome: (year, first, last) =>
      `The year ${year} has not begun. A report can be made of the years ${first} to ${last}: npm run report -- --year ${last}`,
    yearTooEarly: (year, first, last) =>
      `The registry knows nothing of ${year}: its first dated paper or event is of ${first}. A report can be made of the years ${first} to ${last}: npm run report -- --year ${first}`,
    otherYears: (first, last) =>
      `\nAnother year: npm run report -- --year ${last} (there are ${first} to ${last})`,
    none: 'none',
    written: (path, rows) => `Written: ${path} (${rowsEn(rows)})`,
    replaced: (path, rows) => `Replaced: ${path} (${rowsEn(rows)})`,
    taken: (paths) =>
      `Already there: ${paths.join(', ')}. Nothing was written. Name another file, or add --force to replace it.`,
    foreign: (paths) =>
      `No report: ${paths.join(', ')}. Nothing was written: --force replaces only a file that this command wrote. Name another file.`,
    notWritten: (path, reason) => `Cannot write ${path}: ${reason}`,
  },
};

function rowsRu(rows: number): string {
  return count('ru', rows, { one: 'строка', few: 'строки', other: 'строк' });
}

function rowsEn(rows: number): string {
  return count('en', rows, { one: 'row', other: 'rows' });
}
