import { answerFlags } from '../check/answer-flags.ts';
import { readFlags, type FlagKinds } from '../check/read-flags.ts';
import type { AnswerFlag } from '../i18n/editor-texts/command-words.ts';
import type { EditorContext } from './new/editor-context.ts';
import type { FieldQuestion } from './new/field-questions.ts';
import type { NewKind } from './new/kinds.ts';
import { questionsOf, SOURCE } from './new/make-record.ts';

/**
 * The flags of a command that makes records, the answers to its questions among them; and what is to be said instead of
 * the work, where there is.
 * @param records what may be made; where it is one kind, the help lists its answers
 */
export function readAnswers(
  args: readonly string[],
  context: EditorContext,
  { command, kinds, records, words }: Command,
) {
  const questions: FieldQuestion[] = records.flatMap((kind) => questionsOf(context, kind));
  const known: FlagKinds = Object.fromEntries(questions.map(({ name }) => [flagOf(name, kinds), 'value']));
  const flags = readFlags(args, { ...known, ...kinds });
  const answers = records.length === 1 ? questions.map((question) => answerFlag(question, kinds)) : [];
  const answer = answerFlags(flags, { command, kinds, answers, lang: context.lang, words });
  return { flags, answer, questions };
}

/** The flag that answers a question: where the command has one of that name, that of a source named beside a record. */
export function flagOf(name: string, kinds: FlagKinds): string {
  return Object.hasOwn(kinds, name) ? `${SOURCE}${name}` : name;
}

function answerFlag({ name, choices = [] }: FieldQuestion, kinds: FlagKinds): AnswerFlag {
  return {
    name: flagOf(name, kinds),
    oneOf: choices.length > MOST_LISTED ? [] : choices.map(({ value }) => value),
  };
}

/** Countries and the like nobody reads through. */
const MOST_LISTED = 15;

interface Command {
  command: 'new' | 'import';
  /** Its own flags. */
  kinds: FlagKinds;
  records: readonly NewKind[];
  /** How many words without a name it takes, and which, where only some will do. */
  words: readonly [most: number, known?: readonly string[]];
}
