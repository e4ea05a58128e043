/**
 * A text with its control characters, line breaks, turns of the direction of writing and what is no character at all
 * as codes. What the content says would otherwise steer the terminal or the log that shows it.
 */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same for a text of any length: the first 200 characters, and three dots for the rest. */
export function shownText(text: string, most = MOST_CHARACTERS): string {
  return visibleText(
    text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`,
  );
}

/** A value as JSON for other programs, with the same characters as escapes of JSON: it is read as it was written. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
    .split('\n')
    .map((line) => line.replace(UNSEEN, asJsonEscapes))
    .join('\n');
}

const MOST_CHARACTERS = 200;
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

function asJsonEscapes(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
