import type { InterfaceLocale } from '../locales.ts';

/** What the commands say that build the forms in the browser and serve them. */
interface AdminWords {
  formsAt: (url: string) => string;
  formsIn: (folder: string, backend: string, repo: string) => string;
  /** No host of the repository is known. */
  localOnly: string;
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
    localOnly:
      'Сервера с репозиторием нет (origin не задан или ведёт в папку на этом компьютере), поэтому формы правят только папку с содержанием здесь: откройте их в Chrome или Edge и выберите работу с локальным репозиторием. Чтобы работать с сервером, задайте CMS_BACKEND и CMS_REPO.',
    unreadable: 'Содержание не прочитать, поэтому форм нет. Что не так, скажет проверка: npm run check',
  },
  en: {
    formsAt: (url) => `The forms are at ${url} (Ctrl+C stops them).`,
    formsIn: (folder, backend, repo) =>
      `The forms stand in ${folder}/ (${backend}, ${repo}). The server has to send with every file:`,
    localOnly:
      'There is no server with the repository (origin is not set, or leads to a folder on this computer), so the forms edit the content folder here only: open them in Chrome or Edge and choose to work with the local repository. To work with a server, set CMS_BACKEND and CMS_REPO.',
    unreadable:
      'The content cannot be read, so there are no forms. The check says what is wrong: npm run check',
  },
};
