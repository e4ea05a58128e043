import type { InterfaceLocale } from '../locales.ts';

/** What `npm run pack` says. */
interface PackWords {
  noSite: (place: string) => string;
  packed: (place: string, size: { files: number; bytes: number; sent: number }) => string;
  /** The package is for a host that is nobody's. */
  placeholder: (host: string) => string;
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
    placeholder: (host) =>
      `Внимание: сайт собран для адреса ${host}, а он никому не принадлежит. Впишите настоящий в url в site.yaml или в SITE_URL, соберите сайт и пакет заново.`,
  },
  en: {
    noSite: (place) => `No site was built in "${place}". Build it first: npm run build`,
    packed: (place, { files, bytes, sent }) =>
      `The package for a server lies in ${place}. Files of the site: ${files}, ${megabytes(bytes, '.')} MB; compressed ${megabytes(sent, '.')} MB.`,
    placeholder: (host) =>
      `Mind: the site is built for ${host}, which is nobody’s. Put the real address into url in site.yaml or into SITE_URL, then build and pack again.`,
  },
};

function megabytes(bytes: number, mark: string): string {
  return (bytes / 1_000_000).toFixed(1).replace('.', mark);
}
