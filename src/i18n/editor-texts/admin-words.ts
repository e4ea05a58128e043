import type { InterfaceLocale } from '../locales.ts';

/** What the commands that build the editors' forms say. */
export interface AdminWords {
  stand: (place: string, host: string, repository: string) => string;
  served: (address: string) => string;
  contentBroken: string;
  notBuilt: string;
}

/** The words in the editor's language. */
export function adminWords(lang: InterfaceLocale): AdminWords {
  return WORDS[lang];
}

const WORDS: Readonly<Record<InterfaceLocale, AdminWords>> = {
  ru: {
    stand: (place, host, repository) =>
      `Формы стоят в ${place} (${host}, ${repository}). С каждым файлом сервер должен отдавать:`,
    served: (address) => `Формы открыты по адресу ${address} (остановить: Ctrl+C).`,
    contentBroken: 'Содержание не прочитать. Что исправить, покажет npm run check.',
    notBuilt: 'Формы не собраны.',
  },
  en: {
    stand: (place, host, repository) =>
      `The forms stand in ${place} (${host}, ${repository}). The server has to send with every file:`,
    served: (address) => `The forms are at ${address} (Ctrl+C stops them).`,
    contentBroken: 'The content cannot be read. npm run check shows what to mend.',
    notBuilt: 'The forms were not built.',
  },
};
