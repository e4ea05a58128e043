/**
 * A text with its control characters, line breaks, turns of the direction of writing and what is no letter at all as
 * codes. What the content says would otherwise steer the terminal or the log that shows it.
 */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A value out of the content as a report shows it: with nothing hidden, and cut where nobody would read on. */
export function shownValue(value: string, most = MOST_SHOWN): string {
  if (value.length <= most) return visibleText(value);
  // Never half of a character.
  return visibleText(`${value.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…`);
}

/** What is offered to be written instead, to be seen whole: the longest short text, or all the words there are. */
export function shownOffer(value: string): string {
  return shownValue(value, MOST_OFFERED);
}

/** JSON that shows nothing hidden either; it means what it meant. */
export function visibleJson(json: string): string {
  return json.replace(HIDDEN, (character) =>
    character === '\n' ? character : codeUnits(character).map(escapeUnit).join(''),
  );
}

const MOST_SHOWN = 200;
const MOST_OFFERED = 2000;

const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\uFEFF]/gu;

function codeUnits(character: string): number[] {
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
