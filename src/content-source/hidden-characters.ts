import type { FieldPath } from '../format/field-path.ts';

/**
 * The first character of a line that no text needs: one that nobody sees, or the mark that a program leaves for a
 * letter that it could not read. As `U+202E`, with its 1-based column.
 */
export function hiddenCharacter(text: string): UnwantedCharacter | undefined {
  const found = SUSPECT.test(text) ? HIDDEN.exec(text) : null;
  if (found === null) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const rule = found[0] === LOST ? 'lost-letter' : 'hidden-character';
  return { rule, code: `U+${code}`, column: found.index + 1 };
}

/** Every name and text of parsed YAML that has such a character, which can only have been written as its code. */
export function hiddenIn(value: unknown, path: FieldPath = []): UnwantedInField[] {
  if (typeof value === 'string') {
    const found = hiddenCharacter(value);
    return found ? [{ ...found, path }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const step = [...path, Array.isArray(value) ? Number(name) : name];
    const own = hiddenCharacter(name);
    return own ? [{ ...own, path: step }] : hiddenIn(inner, step);
  });
}

/**
 * Control characters but for tab and line end, halves of characters, what is no character, marks of byte order within
 * a text, and what turns the direction of writing for all that follows. The marks that Arabic and Hebrew need stay.
 */
const HIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** A quicker look, which misses none of these and suspects every character that is written in two halves. */
const SUSPECT =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFFD-\uFFFF]/;

/** The replacement character: a letter was lost here when the text was read in a wrong encoding. */
const LOST = '\uFFFD';

interface UnwantedCharacter {
  rule: 'hidden-character' | 'lost-letter';
  code: string;
  column: number;
}

interface UnwantedInField extends UnwantedCharacter {
  path: FieldPath;
}
