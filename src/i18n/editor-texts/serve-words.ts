import type { InterfaceLocale } from '../locales.ts';

/** What the commands say that serve a folder on this computer. */
interface ServeWords {
  siteAt: (url: string) => string;
  noSite: (folder: string) => string;
  /** The usual port is taken, and nobody asked for it. */
  anyPort: (port: number) => string;
  /** `setting` is what the port or the address was typed into: a variable or a flag. */
  portTaken: (setting: string, port: number) => string;
  portForbidden: (setting: string, port: number) => string;
  wrongPort: (setting: string, value: string) => string;
  wrongHost: (setting: string, host: string) => string;
  devStarts: string;
  /** A file of the program has changed that it reads once, when it starts. */
  programChanged: (file: string) => string;
}

/** The words in the editor's language. */
export function serveWords(lang: InterfaceLocale): ServeWords {
  return WORDS[lang];
}

const WORDS: Readonly<Record<InterfaceLocale, ServeWords>> = {
  ru: {
    siteAt: (url) => `Сайт открыт по адресу ${url} (остановить: Ctrl+C).`,
    noSite: (folder) => `В папке ${folder}/ ещё нет собранного сайта. Соберите его: npm run build`,
    anyPort: (port) => `Порт ${port} занят другой программой, поэтому взят свободный.`,
    portTaken: (setting, port) =>
      `${setting}: порт ${port} занят другой программой. Назовите другой или уберите ${setting}: тогда найдётся свободный.`,
    portForbidden: (setting, port) =>
      `${setting}: система не даёт открыть порт ${port}. Возьмите другой, например 4321; порты до 1023 обычно открывает только администратор.`,
    wrongPort: (setting, value) =>
      `${setting}: «${value}» — не номер порта. Нужно целое число от 0 до 65535, например 4321; 0 — любой свободный.`,
    wrongHost: (setting, host) =>
      `${setting}: адреса «${host}» у этого компьютера нет. Например: 127.0.0.1 — только этот компьютер, 0.0.0.0 — вся сеть.`,
    devStarts: 'Готовлю сайт к показу…',
    programChanged: (file) =>
      `Изменилась сама программа (${file}). Чтобы увидеть это, запустите npm run dev заново.`,
  },
  en: {
    siteAt: (url) => `The site is at ${url} (Ctrl+C stops it).`,
    noSite: (folder) => `There is no built site in ${folder}/ yet. Command to type: npm run build`,
    anyPort: (port) => `Another program uses port ${port}, so a free one is taken.`,
    portTaken: (setting, port) =>
      `${setting}: another program uses port ${port}. Name another one, or leave ${setting} out: then a free one is found.`,
    portForbidden: (setting, port) =>
      `${setting}: the system does not let port ${port} be opened. Take another one, such as 4321; those up to 1023 are mostly for administrators.`,
    wrongPort: (setting, value) =>
      `${setting}: "${value}" is no number of a port. It takes a whole number from 0 to 65535, such as 4321; 0 is any free one.`,
    wrongHost: (setting, host) =>
      `${setting}: this computer has no address "${host}". For example: 127.0.0.1 is this computer only, 0.0.0.0 the whole network.`,
    devStarts: 'Preparing the site…',
    programChanged: (file) => `The program itself has changed (${file}). Start npm run dev anew to see it.`,
  },
};
