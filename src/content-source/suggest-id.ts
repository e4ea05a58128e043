import { ID_PATTERN } from '../format/identifiers.ts';
import { PLAIN_LETTERS } from '../i18n/fold-text.ts';

/**
 * A file name that would do, made from one that does not: lower case, Latin letters for Cyrillic ones, hyphens
 * for everything else. `record` when nothing is left; with a number where Windows keeps the name for itself.
 */
export function suggestId(name: string): string {
  const letters = [...name.normalize('NFC').toLowerCase()];
  const table = cyrillicAmongLatin(name) === '' ? LATIN : { ...LATIN, ...LATIN_TWINS };
  const latin = letters.map((letter) => table[letter] ?? letter).join('');
  const id = latin
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 100)
    .replace(/-$/u, '');
  if (id === '') return 'record';
  return ID_PATTERN.test(id) ? id : `${id}-1`;
}

/**
 * Russian letters that look like Latin ones in a word that is Latin otherwise: they got there from the keyboard,
 * unseen. Empty for a word in one script.
 */
export function cyrillicAmongLatin(word: string): string {
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? [];
  const areTwins = cyrillic.every((letter) => Object.hasOwn(LATIN_TWINS, letter.toLowerCase()));
  return areTwins && /[a-z]/iu.test(word) ? [...new Set(cyrillic)].join(', ') : '';
}

/** Pairs of letters that look the same; what they sound like is another matter. */
const LATIN_TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'асеорхукі'].map((letter, at) => [letter, [...'aceopxyki'][at] ?? '']),
);

const LATIN: Readonly<Record<string, string>> = {
  ...PLAIN_LETTERS,
  ...Object.fromEntries(
    [...'абвгдезийклмнопрстуфыэ'].map((letter, at) => [letter, [...'abvgdeziyklmnoprstufye'][at] ?? '']),
  ),
  ё: 'e',
  ж: 'zh',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ь: '',
  ю: 'yu',
  я: 'ya',
};
