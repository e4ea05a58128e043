import { foldText } from '../../i18n/fold-text.ts';
import { nearest } from '../../registry/nearest.ts';
import type { Ask, Question } from '../new/ask.ts';
import type { EditorContext } from '../new/editor-context.ts';
import type { MakeDrafts } from '../new/kinds.ts';

/** All questions that making a record may ask, in order; they are the columns of its table. */
export async function questionsOf(make: MakeDrafts, context: EditorContext): Promise<Question[]> {
  const questions: Question[] = [];
  const ask: Ask = (question) => {
    questions.push(question);
    const { proposal, choices, read } = question;
    // Answers that lead through every branch, an address among them, which asks for a whole source.
    const answers = [proposal, choices?.[0]?.value, '2000', 'https://example.org', '-', 'x'];
    const value = answers.flatMap((answer) => {
      const reading = answer === undefined ? undefined : read(answer);
      return reading && 'value' in reading ? [reading.value] : [];
    });
    return Promise.resolve(question.name === 'source' ? 'https://example.org' : value[0]);
  };
  await make(ask, { ...context, findPlaces: () => [] });
  return questions;
}

/**
 * Which question each column answers, by the name of its flag or by its words.
 * @returns the name, or the heading that is not understood with the one that may be meant
 */
export function readColumns(headings: readonly string[], questions: readonly Question[]): Column[] {
  const known = new Map(
    questions.flatMap(({ name, words }) =>
      [name, words].map((heading) => [foldText(heading), name] as const),
    ),
  );
  const shown = new Map(
    questions.flatMap(({ name, words }) =>
      [name, words].map((heading) => [foldText(heading), heading] as const),
    ),
  );
  return headings.map((heading) => {
    const name = known.get(foldText(heading));
    if (name !== undefined || heading.trim() === '') return { heading, name };
    return { heading, near: shown.get(nearest(foldText(heading), shown.keys())) ?? '' };
  });
}

/** `A` for 0, `AA` for 26. */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last;
}

export type Column =
  | { heading: string; name: string | undefined; near?: undefined }
  | { heading: string; name?: undefined; near: string };
