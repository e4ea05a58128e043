/**
 * What went through a wrong encoding, told by its look: question marks where letters were, or letters that are the
 * bytes of others.
 * @returns the rule that it breaks; `undefined` for a text in order
 */
export function spoiltBy(text: string): 'lost-letter' | 'garbled-text' | undefined {
  if (LOST.test(text)) return 'lost-letter';
  return GARBLED.some((pattern) => pattern.test(text)) ? 'garbled-text' : undefined;
}

/** Programs that lack a letter in an encoding write a question mark for it; nobody asks four times at once. */
const LOST = /^\?{3,}|\?{4,}/u;

/** The bytes of UTF-8 taken for windows-1251 and for windows-1252. */
const GARBLED: readonly RegExp[] = [
  /(?:[РС][\u00A0-\u00BF\u0401-\u040F\u0451-\u045F\u0490\u0491\u2010-\u203A\u20AC\u2116\u2122]){2,}/u,
  /[ÂÃ][\u0080-\u00BF]|(?:[ÐÑ][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122]){2,}/u,
];
