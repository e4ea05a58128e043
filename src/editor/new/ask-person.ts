import type { NewWords } from '../../i18n/editor-texts/new-text.ts';
import type { Option } from '../../i18n/option-label.ts';
import type { Ask, Question } from './ask.ts';

/**
 * Asks a person, again and again until the answer can be read. What is given already is not asked for.
 * @param given the answers that are there, `undefined` where one is to be given again; those of the person are added,
 *   also an empty one
 */
export function askPerson(
  given: Map<string, string | undefined>,
  { prompt, print }: Person,
  words: NewWords,
): Ask {
  return async (question) => {
    if (question.isAsked === false && !given.has(question.name)) return undefined;
    for (let answer = given.get(question.name); ; answer = undefined) {
      const own = (answer ?? (await prompt(questionText(question, words)))).trim();
      const typed = own || question.proposal || question.likely || '';
      if (typed === '' && !question.isRequired) {
        given.set(question.name, own);
        return undefined;
      }
      const read =
        typed === ''
          ? { problem: words.missing(question.words, question.name) }
          : question.read(chosen(typed, question));
      if ('value' in read) {
        given.set(question.name, own);
        return read.value;
      }
      print(`  ${read.problem}`);
    }
  };
}

/** The question with its advice, its choices and what an empty answer means; the cursor stands after it. */
export function questionText(
  { words: asked, hint, isRequired, likely, proposal = likely, choices = [] }: Question,
  words: NewWords,
): string {
  const shown = shownOf(choices);
  const proposed = choices.find(({ value }) => value === proposal)?.label ?? proposal;
  const note = proposed ? words.proposal(proposed) : isRequired ? '' : words.optional;
  return [
    '',
    `${asked}${note ? ` [${note}]` : ''}`,
    ...(hint === undefined ? [] : [`  ${hint}`]),
    ...shown.map(({ label }, at) => `  ${String(at + 1).padStart(2)}  ${label}`),
    '> ',
  ].join('\n');
}

/** Numbers of the list that was shown become what they stand for, unless something is called so. */
function chosen(typed: string, { choices = [] }: Question): string {
  const shown = shownOf(choices);
  // Where a choice has commas itself, such as a place, they do not stand between several.
  const number = shown.some(({ value }) => value.includes(','))
    ? /^\d+$/gu
    : /(?<=^|[,;]\s*)\d+(?=\s*(?:$|[,;]))/gu;
  return typed.replaceAll(number, (digits) => {
    const isName = choices.some(({ value }) => value === digits);
    return (isName ? undefined : shown[Number(digits) - 1]?.value) ?? digits;
  });
}

function shownOf(choices: readonly Option[]): readonly Option[] {
  return choices.length > MOST_SHOWN ? [] : choices;
}

/** More than a screen of choices nobody reads; the names can be typed all the same. */
const MOST_SHOWN = 25;

/** Whoever sits at the terminal. */
export interface Person {
  prompt: (text: string) => Promise<string>;
  print: (text: string) => void;
}
