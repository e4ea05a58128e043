import { suggestId } from '../../content-source/suggest-id.ts';
import { nearest } from '../../registry/nearest.ts';
import { ID_PATTERN } from '../../format/identifiers.ts';
import { foldText } from '../../i18n/fold-text.ts';
import type { NewWords } from '../../i18n/editor-texts/new-text.ts';
import type { Option } from '../../i18n/option-label.ts';
import type { Question, ReadAnswer } from './ask.ts';

/** What all questions share: their name and words. */
type Asked = Pick<Question, 'name' | 'words'> & Partial<Pick<Question, 'hint' | 'isRequired' | 'proposal'>>;

/** One of several: its value, or its label. */
export function choiceQuestion(asked: Asked, choices: readonly Option[], words: NewWords): Question<string> {
  return { isRequired: false, ...asked, choices, read: (answer) => readChoice(answer, choices, words) };
}

/** The name of a new record; what is typed is made into one. A name that is taken is refused. */
export function idQuestion(asked: Asked, taken: ReadonlySet<string>, words: NewWords): Question<string> {
  return {
    isRequired: true,
    hint: words.idHint,
    ...asked,
    read: (answer) => {
      const value = ID_PATTERN.test(answer) ? answer : suggestId(answer);
      return taken.has(value) ? { problem: words.taken(value) } : { value };
    },
  };
}

/** An id that is not taken, made from one that may be. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/** Which of several is meant: by its value, or any name that its label gives. */
export function readChoice(answer: string, choices: readonly Option[], words: NewWords): ReadAnswer {
  const chosen =
    choices.find(({ value }) => value === answer) ??
    choices.find(
      ({ value, label }) =>
        foldText(value) === foldText(answer) ||
        names(label).some((name) => foldText(name) === foldText(answer)),
    );
  if (chosen) return { value: chosen.value };
  const known = new Map(
    choices.flatMap(({ value, label }) => [value, ...names(label)].map((name) => [foldText(name), name])),
  );
  const near = known.get(nearest(foldText(answer), known.keys())) ?? '';
  return { problem: words.noChoice(answer, near) };
}

/** A label may give several names: «Эрстад / Erstad». */
function names(label: string): string[] {
  return label.split(' / ');
}
