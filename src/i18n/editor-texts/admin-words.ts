import type { InterfaceLocale } from '../locales.ts';

/** What the commands say that build the forms in the browser and serve them. */
interface AdminWords {
  formsAt: (url: string) => string;
  formsIn: (folder: string, backend: string, repo: string) => string;
  unreadable: string;
}

/** The words in the editor's language. */
export function adminWords(lang: InterfaceLocale): AdminWords {
  return WORDS[lang];
}

const WORDS: Readonly<Record<InterfaceLocale, AdminWords>> = {
  ru: {
    formsAt: (url) => `Формы открыты по адресу ${url} (остановить: Ctrl+C).`,
    formsIn: (folder, backend, repo) =>
      `Формы собраны в папке ${folder}/ (${backend}, ${repo}). С каждым файлом сервер должен передавать:`,
    unreadable: 'Содержание не прочитать, поэтому форм нет. Что не так, скажет проверка: npm run check',
  },
  en: {
    formsAt: (url) => `The forms are at ${url} (Ctrl+C stops them).`,
    formsIn: (folder, backend, repo) =>
      `The forms stand in ${folder}/ (${backend}, ${repo}). The server has to send with every file:`,
    unreadable:
      'The content cannot be read, so there are no forms. The check says what is wrong: npm run check',
  },
};
