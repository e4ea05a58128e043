/** The language that words come from which a language of the interface has not got. */
export const BORROWED_LANG = 'en';

/**
 * Words of the interface on their way into a page in another language, between two characters that no text has. What
 * finishes the page turns them into a mark of the language; whatever else is written loses them.
 */
export function borrowed(words: string): string {
  return `${OPEN}${words}${CLOSE}`;
}

/** A text within a sentence that may run the other way: it is laid out by itself, and so keeps its own order. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Whether a text has such words. */
export function hasBorrowed(text: string): boolean {
  return [OPEN, CLOSE, '\u2068', '\u2069', ENCODED].some((mark) => text.includes(mark));
}

/** A text without the characters, and without those that keep an order; also where they stand in an address. */
export function withoutBorrowMarks(text: string): string {
  return hasBorrowed(text) ? text.replace(ANY_MARK, '') : text;
}

/**
 * A text in pieces, each with whether its words are borrowed. A sentence with a text of another language in it comes in
 * several texts: of the first and the last of them one character is missing.
 */
export function borrowedPieces(text: string): { text: string; isBorrowed: boolean }[] {
  let depth = 0;
  let lowest = 0;
  for (const mark of text.match(MARK) ?? []) {
    depth += mark === OPEN ? 1 : -1;
    lowest = Math.min(lowest, depth);
  }
  depth = -lowest;
  const pieces: { text: string; isBorrowed: boolean }[] = [];
  // Sentences one after the other are one piece, with the space between them.
  for (const piece of text.replace(/\uE002(\s*)\uE001/gu, '$1').split(/([\uE001\uE002])/u)) {
    const last = pieces.at(-1);
    if (piece === OPEN) depth += 1;
    else if (piece === CLOSE) depth -= 1;
    else if (piece !== '' && last?.isBorrowed === depth > 0) last.text += piece;
    else if (piece !== '') pieces.push({ text: piece, isBorrowed: depth > 0 });
  }
  return pieces;
}

const OPEN = '\uE001';
const CLOSE = '\uE002';
const ENCODED = '%EE%80%8';
const MARK = /[\uE001\uE002]/gu;
const ANY_MARK = /[\uE001\uE002\u2068\u2069]|%EE%80%8[12]|%E2%81%A[89]/gu;
