import type { Option } from '../../i18n/option-label.ts';

/** One question to an editor. */
export interface Question<Value = unknown> {
  /** Name of the answer, as in flags and in the columns of tables: `name-ru`. */
  name: string;
  /** The question in the editor's language. */
  words: string;
  /** A line of advice or an example. */
  hint?: string;
  isRequired: boolean;
  /** Whether a person is asked; otherwise the answer only counts where it is given. Asked, unless it says not. */
  isAsked?: boolean;
  /** What an empty answer means. */
  proposal?: string;
  /** What an empty answer of a person means, who has seen it; nobody else's answer is taken for it. */
  likely?: string;
  choices?: readonly Option[];
  /** What a row of a table is told that leaves this open. */
  openNote?: string;
  /** Turns what was typed into a value, or says what is wrong with it. */
  read: (answer: string) => ReadAnswer<Value>;
}

export type ReadAnswer<Value = string> = { value: Value } | { problem: string };

/** Puts a question and gives back the value; `undefined` when there is no answer. */
export type Ask = <Value>(question: Question<Value>) => Promise<Value | undefined>;

/**
 * Answers questions from what is given, without asking anybody. An empty answer takes the proposal.
 * @param problems gathers what cannot be read and what is missing, by the name of the question
 * @param notes gathers what is left open
 */
export function askFrom(
  given: ReadonlyMap<string, string | undefined>,
  problems: Problem[],
  missing: (question: Pick<Question, 'name' | 'words'>) => string,
  notes: Problem[] = [],
): Ask {
  return ({ name, words, isRequired, proposal = '', openNote, read }) => {
    const answer = given.get(name)?.trim() || proposal;
    if (answer === '') {
      if (isRequired) problems.push({ name, problem: missing({ name, words }) });
      else if (openNote !== undefined) notes.push({ name, problem: openNote });
      return Promise.resolve(undefined);
    }
    const reading = read(answer);
    if ('value' in reading) return Promise.resolve(reading.value);
    problems.push({ name, problem: reading.problem });
    return Promise.resolve(undefined);
  };
}

export interface Problem {
  name: string;
  problem: string;
}
