import { visibleText } from '../finding-texts/visible-text.ts';
import type { InterfaceLocale } from '../locales.ts';

/** What the reading of a spreadsheet has to say, in the editor's language. */
export function tableWords(lang: InterfaceLocale): TableWords {
  const words = WORDS[lang];
  return {
    ...words,
    fault: ({ kind, shown }) => words.fault({ kind, shown: excerpt(shown) }),
    unreadColumn: (letter, heading, unread) => words.unreadColumn(letter, excerpt(heading), unread),
  };
}

/** What is wrong with a cell, and what it shows. */
export interface CellFault {
  kind:
    | 'error'
    | 'no-result'
    | 'merged-across'
    | 'no-year'
    | 'no-day'
    | 'cut-number'
    | 'lost-letter'
    | 'garbled-text';
  shown: string;
}

/** Why nothing is read from a column. */
export type UnreadColumn =
  | { kind: 'no-heading'; rows: readonly number[] }
  | { kind: 'unknown'; near: string }
  /** Another column answers the same question. */
  | { kind: 'double'; first: string };

/** What an editor should know of how a table was read. */
export type TableRemark =
  | { kind: 'sheet'; name: string; others: readonly string[] }
  | { kind: 'hidden-rows' | 'passed-over'; rows: readonly number[] }
  | { kind: 'hidden-columns'; columns: readonly string[] };

/** Why a file cannot be read as a table. */
export type TableProblem =
  | { kind: 'no-table' | 'locked' | 'no-sheet' }
  /** Megabytes at the most. */
  | { kind: 'too-large'; most: number }
  | { kind: 'too-many-rows'; most: number }
  | { kind: 'unclosed-quote' | 'stray-quote'; row: number }
  /** The same line read in every encoding that it may be in. */
  | { kind: 'encoding'; samples: readonly { encoding: string; text: string }[] };

const WORDS: Readonly<Record<InterfaceLocale, TableWords>> = {
  ru: {
    noTable: (path, problem) => {
      switch (problem.kind) {
        case 'no-table':
          return `Таблицу не прочитать: ${path}. Нужен файл CSV или XLSX: в Excel — «Файл», «Сохранить как».`;
        case 'locked':
          return `Таблицу не прочитать: ${path}. Она сохранена в старом формате Excel (XLS) или закрыта паролем. Откройте её, снимите пароль и сохраните как «Книга Excel (.xlsx)».`;
        case 'no-sheet':
          return `В книге нет ни одного видимого листа с таблицей: ${path}.`;
        case 'too-large':
          return `Книга слишком велика: ${path}, больше ${problem.most} МБ в развёрнутом виде. Разделите её или сохраните лист с таблицей как CSV.`;
        case 'too-many-rows':
          return `В таблице больше ${problem.most} строк: ${path}. Ничего не прочитано; разделите её на несколько файлов.`;
        case 'unclosed-quote':
          return `${path}, строка ${problem.row}: ячейка начинается с кавычки, а закрыта она не там, где ячейка кончается, — дальше строки слились бы в одну. Ничего не прочитано. Закройте кавычку, а кавычки внутри ячейки удвойте ("") или замените ёлочками.`;
        case 'stray-quote':
          return `${path}, строка ${problem.row}: прямая кавычка посреди ячейки. Ничего не прочитано. Возьмите в кавычки всю ячейку, а внутренние удвойте ("") или замените ёлочками.`;
        case 'encoding':
          return [
            `Кодировка файла не указана, и наугад он не читается: ${path}.`,
            'Найдите, где строка ниже написана правильно, и повторите команду с этой кодировкой. Или сохраните таблицу в Excel как «CSV UTF-8» или XLSX.',
            ...problem.samples.map(({ encoding, text }) => `  --encoding ${encoding}: ${excerpt(text)}`),
          ].join('\n');
      }
    },
    remark: (remark) => {
      switch (remark.kind) {
        case 'sheet':
          return `Читаю лист «${excerpt(remark.name)}»; остальные не читаются: ${remark.others.map((name) => `«${excerpt(name)}»`).join(', ')}`;
        case 'hidden-rows':
          return `Скрытые строки тоже прочитаны: ${ranges(remark.rows)}`;
        case 'hidden-columns':
          return `Скрытые столбцы тоже прочитаны: ${remark.columns.join(', ')}`;
        case 'passed-over':
          return `Строки, которые начинаются с решётки, пропущены: ${ranges(remark.rows)}`;
      }
    },
    unreadColumn: (letter, heading, unread) => {
      switch (unread.kind) {
        case 'no-heading':
          return `столбец ${letter}: нет заголовка, ячейки не прочитаны (строки ${ranges(unread.rows)}). Впишите заголовок в первую строку или сотрите лишнее`;
        case 'unknown':
          return `столбец ${letter} «${heading}» не понят и пропущен${unread.near ? `; может быть, «${unread.near}»?` : ''}`;
        case 'double':
          return `столбец ${letter} «${heading}» пропущен: о том же столбец ${unread.first}. Оставьте один из них`;
      }
    },
    fault: ({ kind, shown }) =>
      ({
        error: `ошибка «${shown}» вместо значения. Исправьте формулу или впишите значение`,
        'no-result': `у формулы ${shown} нет сохранённого результата. Откройте таблицу в Excel и сохраните или впишите значение`,
        'merged-across': `ячейка объединена с ${shown}, своего значения у неё нет. Разъедините и заполните`,
        'no-year': `видна дата без года: «${shown}», а год, который хранит Excel, мог появиться сам. Впишите дату целиком`,
        'no-day': `нет такого дня: «${shown}». Впишите дату`,
        'cut-number': `число «${shown}» длиннее, чем хранит Excel: последние цифры потеряны. Дайте ячейке формат «Текстовый» и впишите заново`,
        'lost-letter': `буквы потеряны при сохранении: «${shown}». Сохраните таблицу заново как «CSV UTF-8» или XLSX`,
        'garbled-text': `буквы искажены кодировкой: «${shown}». Сохраните исходную таблицу как «CSV UTF-8» или XLSX`,
      })[kind],
  },
  en: {
    noTable: (path, problem) => {
      switch (problem.kind) {
        case 'no-table':
          return `The table cannot be read: ${path}. A CSV or XLSX file is needed: in Excel, File, Save As.`;
        case 'locked':
          return `The table cannot be read: ${path}. It has the old format of Excel (XLS) or a password. Open it, take the password off and save it as Excel Workbook (.xlsx).`;
        case 'no-sheet':
          return `The workbook has no visible sheet with a table: ${path}.`;
        case 'too-large':
          return `The workbook is too large: ${path}, more than ${problem.most} MB unpacked. Split it, or save the sheet with the table as CSV.`;
        case 'too-many-rows':
          return `The table has more than ${problem.most} rows: ${path}. Nothing was read; split it into several files.`;
        case 'unclosed-quote':
          return `${path}, row ${problem.row}: a cell begins with a quotation mark that is not closed where the cell ends, so that rows would run into one. Nothing was read. Close it, and double those inside the cell ("") or make them curly.`;
        case 'stray-quote':
          return `${path}, row ${problem.row}: a straight quotation mark inside a cell. Nothing was read. Put the whole cell in quotation marks, and double those inside ("") or make them curly.`;
        case 'encoding':
          return [
            `The file does not say in which encoding its letters are, and they are not guessed: ${path}.`,
            'Find the line below that reads right, and repeat the command with its encoding. Or save the table in Excel as CSV UTF-8 or XLSX.',
            ...problem.samples.map(({ encoding, text }) => `  --encoding ${encoding}: ${excerpt(text)}`),
          ].join('\n');
      }
    },
    remark: (remark) => {
      switch (remark.kind) {
        case 'sheet':
          return `Reading the sheet "${excerpt(remark.name)}"; the others are not read: ${remark.others.map((name) => `"${excerpt(name)}"`).join(', ')}`;
        case 'hidden-rows':
          return `Hidden rows are read too: ${ranges(remark.rows)}`;
        case 'hidden-columns':
          return `Hidden columns are read too: ${remark.columns.join(', ')}`;
        case 'passed-over':
          return `Rows that begin with a hash are passed over: ${ranges(remark.rows)}`;
      }
    },
    unreadColumn: (letter, heading, unread) => {
      switch (unread.kind) {
        case 'no-heading':
          return `column ${letter}: no heading, its cells are not read (rows ${ranges(unread.rows)}). Write a heading in the first row, or clear them`;
        case 'unknown':
          return `column ${letter} "${heading}" is not understood and passed over${unread.near ? `; perhaps "${unread.near}"?` : ''}`;
        case 'double':
          return `column ${letter} "${heading}" is passed over: column ${unread.first} says the same. Keep one of them`;
      }
    },
    fault: ({ kind, shown }) =>
      ({
        error: `the error "${shown}" in place of a value. Mend the formula or write the value`,
        'no-result': `the formula ${shown} has no stored result. Open the table in Excel and save it, or write the value`,
        'merged-across': `the cell is merged with ${shown} and has no value of its own. Unmerge it and fill it in`,
        'no-year': `the date is shown without a year: "${shown}", and the year that Excel keeps may be one that nobody wrote. Write the whole date`,
        'no-day': `there is no such day: "${shown}". Write the date`,
        'cut-number': `the number "${shown}" is longer than Excel keeps: its last digits are lost. Give the cell the format Text and write it anew`,
        'lost-letter': `letters were lost on saving: "${shown}". Save the table anew as CSV UTF-8 or XLSX`,
        'garbled-text': `the letters went through a wrong encoding: "${shown}". Save the original table as CSV UTF-8 or XLSX`,
      })[kind],
  },
};

/** What a table says, as far as a line holds it, and without what would steer the terminal. */
function excerpt(text: string): string {
  const letters = [...text];
  return visibleText(letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : text);
}

const MOST_LETTERS = 60;

/** `2–4, 7`; of many only the first. */
function ranges(rows: readonly number[]): string {
  const parts: string[] = [];
  for (const [at, row] of rows.entries()) {
    if (at > 0 && row === (rows[at - 1] ?? 0) + 1) {
      const [first] = (parts.pop() ?? '').split('–');
      parts.push(`${first}–${row}`);
    } else parts.push(String(row));
  }
  return parts.length > MOST_SHOWN ? `${parts.slice(0, MOST_SHOWN).join(', ')}…` : parts.join(', ');
}

const MOST_SHOWN = 20;

interface TableWords {
  noTable: (path: string, problem: TableProblem) => string;
  remark: (remark: TableRemark) => string;
  unreadColumn: (letter: string, heading: string, unread: UnreadColumn) => string;
  fault: (fault: CellFault) => string;
}
