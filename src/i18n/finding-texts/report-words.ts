import type { Locale } from '../../format/localized-text.ts';
import { count } from '../count.ts';
import { interfaceLanguage } from '../locales.ts';

/** Words of a report of findings around the findings themselves. */
interface ReportWords {
  fix: string;
  /** «2 ошибки и 1 предупреждение в 1 файле.»; at least one of the two numbers is not zero. */
  summary: (errors: number, warnings: number, files: number) => string;
  clean: string;
  /** The last error is gone, while a site is being written. */
  mended: string;
  /** One line: so many more findings in the same file. */
  more: (findings: number) => string;
  /** One line for warnings alone, with the command that shows them. */
  warnings: (warnings: number, command: string) => string;
  /** One line: so many files with texts that wait for a translation or for a comparison with the original. */
  translations: (files: number, command: string) => string;
  /** Heading of the list of rules with their places in the handbook. */
  handbook: string;
  /** One line: so many of the findings the command mends by itself. */
  fixable: (findings: number, command: string) => string;
}

/** The words in the editor's language; English where the interface does not speak it. */
export function reportWords(locale: Locale): ReportWords {
  return WORDS[interfaceLanguage(locale, [])];
}

const WORDS = {
  ru: {
    fix: 'Как исправить:',
    summary: (errors, warnings, files) => {
      const counts = [
        ...(errors > 0 ? [count('ru', errors, { one: 'ошибка', few: 'ошибки', other: 'ошибок' })] : []),
        ...(warnings > 0
          ? [count('ru', warnings, { one: 'предупреждение', few: 'предупреждения', other: 'предупреждений' })]
          : []),
      ];
      return `${counts.join(' и ')} в ${count('ru', files, { one: 'файле', other: 'файлах' })}.`;
    },
    clean: 'Замечаний нет.',
    mended: 'Ошибок больше нет.',
    more: (findings) =>
      `…и ещё ${count('ru', findings, { one: 'замечание', few: 'замечания', other: 'замечаний' })} в этом файле.`,
    warnings: (warnings, command) =>
      `${count('ru', warnings, { one: 'предупреждение', few: 'предупреждения', other: 'предупреждений' })} к содержанию. Показать: ${command}`,
    translations: (files, command) =>
      `${count('ru', files, { one: 'файл ждёт', few: 'файла ждут', other: 'файлов ждут' })} перевода. Показать: ${command}`,
    handbook: 'В справочнике редактора:',
    fixable: (findings, command) =>
      `${count('ru', findings, { one: 'замечание', few: 'замечания', other: 'замечаний' })} исправит сама команда: ${command}`,
  },
  en: {
    fix: 'How to mend it:',
    summary: (errors, warnings, files) => {
      const counts = [
        ...(errors > 0 ? [count('en', errors, { one: 'error', other: 'errors' })] : []),
        ...(warnings > 0 ? [count('en', warnings, { one: 'warning', other: 'warnings' })] : []),
      ];
      return `${counts.join(' and ')} in ${count('en', files, { one: 'file', other: 'files' })}.`;
    },
    clean: 'Nothing to mend.',
    mended: 'No errors are left.',
    more: (findings) =>
      `…and ${count('en', findings, { one: 'more finding', other: 'more findings' })} in this file.`,
    warnings: (warnings, command) =>
      `${count('en', warnings, { one: 'warning', other: 'warnings' })} about the content. To see them: ${command}`,
    translations: (files, command) =>
      `${count('en', files, { one: 'file waits', other: 'files wait' })} to be translated. To see them: ${command}`,
    handbook: "In the editors' handbook:",
    fixable: (findings, command) =>
      `${count('en', findings, { one: 'finding is', other: 'findings are' })} mended by the command itself: ${command}`,
  },
} satisfies Record<string, ReportWords>;
