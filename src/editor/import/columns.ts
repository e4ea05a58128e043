import { nearest } from '../../registry/nearest.ts';
import type { Question } from '../new/ask.ts';

/**
 * Which question each column answers, by the name of its flag or by its words.
 * @returns the name, or the heading that is not understood with the one that may be meant
 */
export function readColumns(headings: readonly string[], questions: readonly Question[]): Column[] {
  const known = new Map(
    questions.flatMap(({ name, words }) => [name, words].map((heading) => [fold(heading), name] as const)),
  );
  const shown = new Map(
    questions.flatMap(({ name, words }) => [name, words].map((heading) => [fold(heading), heading] as const)),
  );
  return headings.map((heading) => {
    const name = known.get(fold(heading));
    if (name !== undefined || heading.trim() === '') return { heading, name };
    return { heading, near: shown.get(nearest(fold(heading), shown.keys())) ?? '' };
  });
}

/** `A` for 0, `AA` for 26. */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last;
}

function fold(text: string): string {
  return text.trim().toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/gu, ' ');
}

export type Column =
  | { heading: string; name: string | undefined; near?: undefined }
  | { heading: string; name?: undefined; near: string };
