/**
 * Estimated width of a text in em, on the safe side: the page's font is not known at build. Wide scripts
 * count a full em, Cyrillic a tenth more than Latin.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    let own = widths.get(character);
    if (own === undefined) widths.set(character, (own = characterWidth(character)));
    width += own;
  }
  return width;
}

/** Widths by character: thousands of labels share a hundred letters. */
const widths = new Map<string, number>();

function characterWidth(character: string): number {
  if (/[\s.,:;'’|!()ijlItfrІ·-]/u.test(character)) return 0.36;
  if (/[mwMWЖШЩЮФМжшщюфмыЫД@—]/u.test(character)) return 0.88;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return 1;
  if (/\p{Script=Cyrillic}/u.test(character)) return /\p{Lu}/u.test(character) ? 0.7 : 0.58;
  return /\p{Lu}/u.test(character) ? 0.68 : 0.55;
}
