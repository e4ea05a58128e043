import type { InterfaceLocale } from '../locales.ts';

/** What is said when the program itself fails. `log` is the file with the details, for developers. */
interface ProgramWords {
  /** A line of Astro or Vite, which speak English. */
  warn: (line: string, log: string) => string;
  error: (line: string, log: string) => string;
  /** The address of a page that could not be made, the file that it is about where there is one, and why. */
  pageFailed: (page: string, file: string | undefined, reason: string, log: string) => string;
  /** The pattern of addresses, `/[locale]/map/`, whose pages could not be listed, and why. */
  routeFailed: (route: string, reason: string, log: string) => string;
  failed: (reason: string, log: string) => string;
}

/** The words in the editor's language. */
export function programWords(lang: InterfaceLocale): ProgramWords {
  return WORDS[lang];
}

const REPORT: Readonly<Record<InterfaceLocale, (log: string) => string>> = {
  ru: (log) =>
    `Скорее всего, это ошибка программы, а не ваша. Сообщите о ней разработчикам: заведите задачу (issue) в репозитории проекта и приложите файл ${log}, в нём все подробности.`,
  en: (log) =>
    `This is most likely a fault of the program, not yours. Report it to the developers: open an issue in the repository of the project and attach the file ${log}, which has all the details.`,
};

const WORDS: Readonly<Record<InterfaceLocale, ProgramWords>> = {
  ru: {
    warn: (line, log) => `Предупреждение программы (подробности в ${log}): ${line}`,
    error: (line, log) => `Сбой программы: ${line}\n${REPORT.ru(log)}`,
    pageFailed: (page, file, reason, log) =>
      [
        `Страницу ${page} не удалось собрать: ${reason}`,
        ...(file === undefined ? [] : [`Она сделана из файла ${file}.`]),
        REPORT.ru(log),
      ].join('\n'),
    routeFailed: (route, reason, log) =>
      `Страницы по адресам вида ${route} не удалось перечислить: ${reason}\n${REPORT.ru(log)}`,
    failed: (reason, log) => `Программа прервалась: ${reason}\n${REPORT.ru(log)}`,
  },
  en: {
    warn: (line, log) => `A warning of the program (details in ${log}): ${line}`,
    error: (line, log) => `A failure of the program: ${line}\n${REPORT.en(log)}`,
    pageFailed: (page, file, reason, log) =>
      [
        `The page ${page} could not be made: ${reason}`,
        ...(file === undefined ? [] : [`It is made of the file ${file}.`]),
        REPORT.en(log),
      ].join('\n'),
    routeFailed: (route, reason, log) =>
      `The pages at addresses such as ${route} could not be listed: ${reason}\n${REPORT.en(log)}`,
    failed: (reason, log) => `The program broke off: ${reason}\n${REPORT.en(log)}`,
  },
};
