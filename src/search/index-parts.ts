import type { Locale } from '../format/localized-text.ts';

/** The file that tells what is where in the index of a locale, for those who need it before Pagefind has come. */
export const partsFile = (locale: Locale): string => `parts-${locale.toLowerCase()}.json`;

/** The file of a part, by the name that the table of parts has. */
export const partFile = (name: string): string => `index/${name}.pf_index`;

/** The file with the beginnings of all words of a locale, see `LocaleWords`. */
export const beginningsFile = (locale: Locale): string => `beginnings-${locale.toLowerCase()}.json`;

export interface LocaleParts {
  /** What Pagefind has to know of all parts. */
  meta: string;
  /** Parts with words, in their order: how the first word in each begins. */
  words: readonly (readonly [first: string, name: string])[];
  /** Under which id the index has each page, by its address below the site. */
  pages: Readonly<Record<string, string>>;
}

/** Letters of a beginning: as many as tell whether there can be a result, in few kilobytes. */
export const BEGINNING = 4;

/** Shorter beginnings may go on in several parts. */
const SHORTEST = 3;

/**
 * The files that a search for some words will most likely read. A guess: the index has stems, which may stand in the
 * part before. Words in another script than the language's are left out, since they may be meant otherwise.
 */
export function likelyFiles(
  words: readonly string[],
  { words: parts }: Pick<LocaleParts, 'words'>,
  locale: Locale,
): string[] {
  const { script = 'Zyyy' } = new Intl.Locale(locale).maximize();
  const own = new RegExp(`^(?:\\p{Script=${script}}|\\p{N})`, 'u');
  const asked = words.filter((word) => word.length >= SHORTEST && own.test(word));
  const names = asked.flatMap((word) => parts.findLast(([first]) => first <= word)?.[1] ?? []);
  return [...new Set(names)].map(partFile);
}
