/** Letters that Unicode does not take apart into a plain letter and a mark. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

/** Accents, and the points of Hebrew and Arabic that hardly anyone types; kana keep their sound marks. */
const MARKS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/gu;

/**
 * The words of a text as they are compared wherever something typed is held against something written: lower case,
 * compatibility forms and full-width ones as plain ones, no marks on letters, ё as е. Quotes, hyphens, dots and other
 * signs part words; apostrophes within a word and what nobody sees are dropped. й stays a letter of its own.
 */
export function foldedWords(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})['’ʼʹʺ`´″](?=\p{L}|$|\s)/gu, '');
  return (words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord);
}

/** The folded words with a space between them. */
export function foldText(text: string): string {
  return foldedWords(text).join(' ');
}

/** Whether a folded word stands anywhere in a folded text. и finds й too, for those who cannot type it. */
export function hasFolded(text: string, word: string): boolean {
  return text.includes(word) || (word.includes('и') && text.replaceAll('й', 'и').includes(word));
}

function foldWord(word: string): string {
  return word
    .replaceAll('й', '\uE000')
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('\uE000', 'й')
    .normalize('NFC')
    .replace(/[ßæœøłđðþıς]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}
