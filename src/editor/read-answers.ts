import { answerFlags } from '../check/answer-flags.ts';
import { readFlags, type FlagKinds } from '../check/read-flags.ts';
import type { AnswerFlag } from '../i18n/editor-texts/command-words.ts';
import type { EditorContext } from './new/editor-context.ts';
import type { FieldQuestion } from './new/field-questions.ts';
import type { NewKind } from './new/kinds.ts';
import { questionsOf } from './new/make-record.ts';

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
  const known: FlagKinds = Object.fromEntries(questions.map(({ name }) => [name, 'value']));
  const flags = readFlags(args, { ...known, ...kinds });
  const answers = records.length === 1 ? questions.map(answerFlag) : [];
  const answer = answerFlags(flags, { command, kinds, answers, lang: context.lang, words });
  return { flags, answer, questions };
}

function answerFlag({ name, choices = [] }: FieldQuestion): AnswerFlag {
  return { name, oneOf: choices.length > MOST_LISTED ? [] : choices.map(({ value }) => value) };
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
