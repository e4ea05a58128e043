const YO_WORD = /[\p{L}\p{M}]*[ёЁ][\p{L}\p{M}]*/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/** Text with ё written as е, as most people type it. Length and everything else stay the same. */
export function foldYo(text: string): string {
  return text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}

/**
 * A built page as the index is to see it: ё is folded in the text and in the names to search by, since Pagefind takes ё
 * and е for different letters. The words that had ё are kept as meta `yo`, for `restoreYo`. Other attributes are left
 * alone.
 */
export function foldPage(html: string): string {
  if (!/[ёЁ]/u.test(html)) return html;
  const words = new Set<string>();
  const plainWords = new Set<string>();
  const fold = (text: string): string => {
    for (const [word] of text.matchAll(WORD)) (/[ёЁ]/u.test(word) ? words : plainWords).add(word);
    return foldYo(text);
  };
  const folded = html
    .replace(/>[^<>]+</gu, (text) => fold(text))
    .replace(/data-search-names="[^"]*"/gu, (attribute) => fold(attribute));
  // A word the page writes both ways («все» and «всё») cannot be restored without guessing.
  const restorable = [...words].filter((word) => !plainWords.has(foldYo(word))).sort();
  if (restorable.length === 0) return folded;
  return folded.replace(
    /<\/body>/iu,
    `<span hidden data-pagefind-meta="yo:${restorable.join(' ')}"></span></body>`,
  );
}

/** Folded text with ё put back in the words that had it. @param words the page's words with ё, separated by spaces */
export function restoreYo(text: string, words: string): string {
  const originals = new Map([...words.matchAll(YO_WORD)].map(([word]) => [foldYo(word), word]));
  return originals.size === 0 ? text : text.replace(WORD, (word) => originals.get(word) ?? word);
}
