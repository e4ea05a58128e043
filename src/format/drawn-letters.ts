/**
 * What a picture shows of a text. A letter that the typeface lacks is put together of its base and the marks over it;
 * a word with a letter that cannot be had is left out whole, since the rest of it would be another word.
 */
export function drawnText(text: string): string {
  return text
    .replace(/\S+/gu, (word) => drawnWord(word) ?? '')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/** The words of a text that a picture leaves out. */
export function undrawnWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => drawnWord(word) === undefined);
}

/** `undefined` for a word with a letter that cannot be drawn. */
function drawnWord(word: string): string | undefined {
  const letters = [...word.normalize('NFC').replace(UNSEEN, '')].map((letter) => {
    if (DRAWN.test(letter)) return letter;
    const [base = '', ...marks] = letter.normalize('NFD');
    if (MARK.test(base)) return '';
    return DRAWN.test(base) ? [base, ...marks.filter((mark) => DRAWN.test(mark))].join('') : undefined;
  });
  return letters.includes(undefined) ? undefined : letters.join('');
}

/** What has no shape of its own. */
const UNSEEN = /\p{Cf}|\p{Variation_Selector}/gu;
const MARK = /^\p{M}/u;

/** The letters of the typeface in which pictures are drawn, both weights; code points in hexadecimal. */
const RANGES = `
  0020-007e 00a0-0107 010a-0113 0116-011b 011e-0123 0126-0127 012a-012b 012e-0133 0136-0137 0139-013e 0141-0148
  014a-014d 0150-015b 015e-0161 0164-0165 016a-017e 0192 0218-021b 0237 02bc 02c6-02c7 02d8-02dd 0300-0304 0306-0308
  030a-030c 0312 0326-0328 0401-040c 040e-044f 0451-045c 045e-045f 0490-049d 04a0-04a5 04aa-04ab 04ae-04b3 04b6-04bb
  04c0 04c3-04c4 04c7-04c8 04cb-04cc 04cf-04df 04e2-04eb 04ee-04f5 04f8-04f9 0512-0513 1e80-1e85 1e9e 1ef2-1ef3 2009
  2010-2014 2018-201a 201c-201e 2020-2022 2026 202f-2030 2039-203a 2044 2074 2081-2084 20ac 20b4 20b8 20bd 2116 2122
  2190-2193 2196-2199 2206 2212 2215 221a 2248 2264-2265 2329-232a`;

const DRAWN = new RegExp(
  `^[${RANGES.trim()
    .replace(/[\da-f]+/gu, '\\u$&')
    .replace(/\s+/gu, '')}]$`,
  'u',
);
