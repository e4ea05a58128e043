import { count } from '../count.ts';
import type { InterfaceLocale } from '../locales.ts';

/** Words of the command that asks the addresses of the sources. */
export interface LinkWords {
  contentBroken: string;
  nothingToAsk: string;
  begins: (addresses: number, known: number) => string;
  /** One line for each address that is not alive. */
  dead: (status: number | undefined) => string;
  unsure: Readonly<
    Record<'status' | 'timeout' | 'unreachable' | 'no-host' | 'redirects' | 'private', string>
  >;
  status: (text: string, status: number) => string;
  movedTo: (address: string) => string;
  archived: (address: string) => string;
  notArchived: string;
  noNetwork: string;
  interrupted: string;
  summary: (alive: number, dead: number, unsure: number) => string;
  wrote: (files: number) => string;
  wouldWrite: (files: number) => string;
}

/** The words in the editor's language. */
export function linkWords(lang: InterfaceLocale): LinkWords {
  return WORDS[lang];
}

const WORDS: Readonly<Record<InterfaceLocale, LinkWords>> = {
  ru: {
    contentBroken: 'Сначала исправьте ошибки в содержании: npm run check',
    nothingToAsk: 'Ни у одного источника нет адреса.',
    begins: (addresses, known) =>
      `Адресов: ${addresses}${known > 0 ? `, из них сегодня уже спрошено: ${known}` : ''}. Это может занять несколько минут.`,
    dead: (status) => (status === undefined ? 'нет такого сайта' : `страницы нет: сервер ответил ${status}`),
    unsure: {
      status: 'сервер отказал, проверьте сами',
      timeout: 'сервер не ответил вовремя',
      unreachable: 'соединиться не удалось',
      'no-host': 'сайт с таким именем не найден',
      redirects: 'переадресация по кругу',
      private: 'адрес не из общей сети, не спрашиваем',
    },
    status: (text, status) => `${text} (ответ ${status})`,
    movedTo: (address) => `страница теперь здесь: ${address}`,
    archived: (address) => `сохранённая копия: ${address}`,
    notArchived: 'сохранённой копии не нашлось',
    noNetwork: 'Ни один адрес не ответил: похоже, сети нет. Ничего не записано.',
    interrupted: 'Прервано. Что уже спрошено, помнится: запустите команду сегодня ещё раз, и она продолжит.',
    summary: (alive, dead, unsure) => `Работают: ${alive}. Не работают: ${dead}. Не ясно: ${unsure}.`,
    wrote: (files) => `Записано: ${count('ru', files, { one: 'файл', few: 'файла', other: 'файлов' })}.`,
    wouldWrite: (files) =>
      `Проба: было бы записано: ${count('ru', files, { one: 'файл', few: 'файла', other: 'файлов' })}.`,
  },
  en: {
    contentBroken: 'First mend the mistakes in the content: npm run check',
    nothingToAsk: 'No source has an address.',
    begins: (addresses, known) =>
      `Addresses: ${addresses}${known > 0 ? `, of which ${known} were asked today already` : ''}. This may take some minutes.`,
    dead: (status) =>
      status === undefined ? 'there is no such site' : `there is no such page: the server answered ${status}`,
    unsure: {
      status: 'the server refused, please look yourself',
      timeout: 'the server did not answer in time',
      unreachable: 'no connection could be made',
      'no-host': 'no site of this name was found',
      redirects: 'it redirects in a circle',
      private: 'not an address of the public network, not asked',
    },
    status: (text, status) => `${text} (answer ${status})`,
    movedTo: (address) => `the page is here now: ${address}`,
    archived: (address) => `archived copy: ${address}`,
    notArchived: 'no archived copy was found',
    noNetwork: 'No address answered: there seems to be no network. Nothing was written.',
    interrupted: 'Interrupted. What was asked is remembered: run the command again today, and it goes on.',
    summary: (alive, dead, unsure) => `Working: ${alive}. Dead: ${dead}. Not clear: ${unsure}.`,
    wrote: (files) => `Written: ${count('en', files, { one: 'file', other: 'files' })}.`,
    wouldWrite: (files) =>
      `A trial: ${count('en', files, { one: 'file', other: 'files' })} would be written.`,
  },
};
