/** One question to an editor. */
export interface Question {
  /** Name of the answer, as in flags and in the columns of tables: `name-ru`. */
  name: string;
  /** The question in the editor's language. */
  words: string;
  /** A line of advice or an example. */
  hint?: string;
  isRequired: boolean;
  /** What an empty answer means. */
  proposal?: string;
  choices?: readonly Choice[];
  /** What a row of a table is told that leaves this open. */
  openNote?: string;
  /** Turns what was typed into a value, or says what is wrong with it. */
  read: (answer: string) => Reading;
}

export interface Choice {
  value: string;
  label: string;
}

export type Reading = { value: string } | { problem: string };

/** Puts a question and gives back the value; `undefined` when there is no answer. */
export type Ask = (question: Question) => Promise<string | undefined>;

/**
 * Answers questions from what is given, without asking anybody. An empty answer takes the proposal.
 * @param problems gathers what cannot be read and what is missing, by the name of the question
 * @param notes gathers what is left open
 */
export function askFrom(
  given: ReadonlyMap<string, string>,
  problems: Problem[],
  missing: (question: Question) => string,
  notes: Problem[] = [],
): Ask {
  return (question) => {
    const answer = given.get(question.name)?.trim() || question.proposal || '';
    if (answer === '') {
      if (question.isRequired) problems.push({ name: question.name, problem: missing(question) });
      else if (question.openNote !== undefined)
        notes.push({ name: question.name, problem: question.openNote });
      return Promise.resolve(undefined);
    }
    const read = question.read(answer);
    if ('value' in read) return Promise.resolve(read.value);
    problems.push({ name: question.name, problem: read.problem });
    return Promise.resolve(undefined);
  };
}

export interface Problem {
  name: string;
  problem: string;
}
