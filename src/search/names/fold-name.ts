/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
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

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a name as they are compared: lower case, compatibility forms as plain ones, no marks on letters. ё is
 * folded to е, but й is a letter of its own; kana keep their sound marks. Apostrophes and soft quotes are dropped
 * inside words.
 */
export function nameWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/(?<=\p{L})['’ʼʹʺ`´″](?=\p{L}|$|\s)/gu, '')
      .match(WORD) ?? []
  ).map(foldWord);
}

/** A whole name as one key: its folded words without anything between them. */
export function foldName(text: string): string {
  return nameWords(text).join('');
}

function foldWord(word: string): string {
  return word
    .replaceAll('ё', 'е')
    .replaceAll('й', '\uE000')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replaceAll('\uE000', 'й')
    .normalize('NFC')
    .replace(/[ßæœøłđðþıς]/gu, (letter) => PLAIN[letter] ?? letter);
}
