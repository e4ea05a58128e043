import type { InterfaceLocale } from '../locales.ts';

/** What the commands say that serve a folder on this computer. */
export interface ServeWords {
  siteAt: (url: string) => string;
  noSite: (folder: string) => string;
  /** The usual port is taken, and nobody asked for it. */
  anyPort: (port: number) => string;
  portTaken: (port: number) => string;
  portForbidden: (port: number) => string;
  wrongPort: (value: string) => string;
  wrongHost: (host: string) => string;
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
    portTaken: (port) =>
      `PORT: порт ${port} занят другой программой. Назовите другой или уберите PORT: тогда найдётся свободный.`,
    portForbidden: (port) =>
      `PORT: система не даёт открыть порт ${port}. Возьмите другой, например 4321; порты до 1023 обычно открывает только администратор.`,
    wrongPort: (value) =>
      `PORT: «${value}» — не номер порта. Нужно целое число от 0 до 65535, например 4321; 0 — любой свободный.`,
    wrongHost: (host) =>
      `HOST: адреса «${host}» у этого компьютера нет. Например: 127.0.0.1 — только этот компьютер, 0.0.0.0 — вся сеть.`,
    programChanged: (file) =>
      `Изменилась сама программа (${file}). Чтобы увидеть это, запустите npm run dev заново.`,
  },
  en: {
    siteAt: (url) => `The site is at ${url} (Ctrl+C stops it).`,
    noSite: (folder) => `There is no built site in ${folder}/ yet. Command to type: npm run build`,
    anyPort: (port) => `Another program uses port ${port}, so a free one is taken.`,
    portTaken: (port) =>
      `PORT: another program uses port ${port}. Name another one, or leave PORT out: then a free one is found.`,
    portForbidden: (port) =>
      `PORT: the system does not let port ${port} be opened. Take another one, such as 4321; those up to 1023 are mostly for administrators.`,
    wrongPort: (value) =>
      `PORT: "${value}" is no number of a port. It takes a whole number from 0 to 65535, such as 4321; 0 is any free one.`,
    wrongHost: (host) =>
      `HOST: this computer has no address "${host}". For example: 127.0.0.1 is this computer only, 0.0.0.0 the whole network.`,
    programChanged: (file) => `The program itself has changed (${file}). Start npm run dev anew to see it.`,
  },
};
