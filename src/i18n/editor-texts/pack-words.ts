import type { InterfaceLocale } from '../locales.ts';

/** What `npm run pack` says. */
interface PackWords {
  noSite: (place: string) => string;
  packed: (place: string, size: { files: number; bytes: number; sent: number }) => string;
}

/** The words in the editor's language. */
export function packWords(lang: InterfaceLocale): PackWords {
  return WORDS[lang];
}

const WORDS: Readonly<Record<InterfaceLocale, PackWords>> = {
  ru: {
    noSite: (place) => `В «${place}» нет собранного сайта. Сначала соберите его: npm run build`,
    packed: (place, { files, bytes, sent }) =>
      `Пакет для сервера лежит в ${place}. Файлов сайта: ${files}, ${megabytes(bytes, ',')} МБ; в сжатом виде ${megabytes(sent, ',')} МБ.`,
  },
  en: {
    noSite: (place) => `No site was built in "${place}". Build it first: npm run build`,
    packed: (place, { files, bytes, sent }) =>
      `The package for a server lies in ${place}. Files of the site: ${files}, ${megabytes(bytes, '.')} MB; compressed ${megabytes(sent, '.')} MB.`,
  },
};

function megabytes(bytes: number, mark: string): string {
  return (bytes / 1_000_000).toFixed(1).replace('.', mark);
}
