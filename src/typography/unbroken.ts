/**
 * Marks in a text what must not be broken over two lines at its hyphen or dash: a number with its ending (2021-й), a
 * span of numbers or hours (2023–2025), a short name of two parts. Longer names may break; they would not fit on a
 * narrow screen else.
 * @param mark gives back a piece with its marks around it; the letters of the text stay what they are, for those who
 *   copy or look for them
 */
export function markUnbroken(text: string, mark: (piece: string) => string): string {
  return MAY_MATCH.test(text) ? text.replace(UNBROKEN, mark) : text;
}

const MAY_MATCH = /[\p{L}\p{N}][-–][\p{L}\p{N}]/u;

const START = String.raw`(?<![\p{L}\p{N}\-–./:@&#_=])`;
const END = String.raw`(?![\p{L}\p{N}\-–/@_=])`;
const HOUR = String.raw`\d{1,2}:\d{2}`;

const UNBROKEN = new RegExp(
  `${START}(?:${[
    `${HOUR}–${HOUR}`,
    String.raw`\d{1,4}–\d{1,4}(?:-\p{Ll}{1,3})?`,
    String.raw`\d+-\p{Ll}{1,9}`,
    String.raw`\p{Lu}\p{Ll}{0,3}-\p{Lu}\p{Ll}{0,3}`,
  ].join('|')})${END}`,
  'gu',
);
