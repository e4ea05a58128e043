import { count } from '../count.ts';
import type { InterfaceLocale } from '../locales.ts';

/** Words for what `check --fix` mended. */
interface FixWords {
  kinds: Readonly<Record<FixKind, (change: Change) => string>>;
  /** The last line; at least one thing was mended. */
  summary: (fixes: number, files: number) => string;
  nothing: string;
}

export type FixKind =
  | 'encoding'
  | 'byte-order-mark'
  | 'line-ends'
  | 'tabs'
  | 'quotes'
  | 'date'
  | 'letter-case'
  | 'new-form'
  | 'field-order';

interface Change {
  before?: string;
  after?: string;
}

/** The words in the editor's language. */
export function fixWords(lang: InterfaceLocale): FixWords {
  return WORDS[lang];
}

const change = ({ before = '', after = '' }: Change) => `${before} → ${after}`;

const WORDS: Readonly<Record<InterfaceLocale, FixWords>> = {
  ru: {
    kinds: {
      encoding: (values) => `сохранён в UTF-8: ${change(values)}`,
      'byte-order-mark': () => 'убрана невидимая метка в начале файла',
      'line-ends': () => 'концы строк теперь как во всех файлах (LF)',
      tabs: () => 'табуляция заменена пробелами',
      quotes: (values) => `взято в кавычки: ${change(values)}`,
      date: (values) => `дата: ${change(values)}`,
      'letter-case': (values) => `заглавные и строчные буквы: ${change(values)}`,
      'new-form': ({ before = '', after = '' }) =>
        after === '' ? `убрано, этого поля больше нет: ${before}` : `по-новому: ${before} → ${after}`,
      'field-order': ({ after = '' }) => `поля переставлены по порядку: ${after}`,
    },
    summary: (fixes, files) =>
      `Исправлено: ${count('ru', fixes, { one: 'место', few: 'места', other: 'мест' })} в ${count('ru', files, { one: 'файле', other: 'файлах' })}. Просмотрите правки перед отправкой.`,
    nothing: 'Того, что можно исправить без вас, нет.',
  },
  en: {
    kinds: {
      encoding: (values) => `saved as UTF-8: ${change(values)}`,
      'byte-order-mark': () => 'the invisible mark at the beginning of the file is removed',
      'line-ends': () => 'line ends are now like those of all files (LF)',
      tabs: () => 'tabs replaced by spaces',
      quotes: (values) => `put in quotes: ${change(values)}`,
      date: (values) => `date: ${change(values)}`,
      'letter-case': (values) => `capital and small letters: ${change(values)}`,
      'new-form': ({ before = '', after = '' }) =>
        after === ''
          ? `taken out, there is no such field any more: ${before}`
          : `in the new form: ${before} → ${after}`,
      'field-order': ({ after = '' }) => `fields put in order: ${after}`,
    },
    summary: (fixes, files) =>
      `Mended: ${count('en', fixes, { one: 'place', other: 'places' })} in ${count('en', files, { one: 'file', other: 'files' })}. Look the changes over before you send them.`,
    nothing: 'There is nothing that could be mended without you.',
  },
};
