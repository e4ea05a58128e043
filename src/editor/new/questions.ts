import { suggestDate } from '../../content-source/suggest-date.ts';
import { suggestId } from '../../content-source/suggest-id.ts';
import { parseEdtf } from '../../format/edtf.ts';
import { nearest } from '../../registry/nearest.ts';
import { ID_PATTERN, isWebAddress } from '../../format/identifiers.ts';
import { foldText } from '../../i18n/fold-text.ts';
import type { NewWords } from '../../i18n/editor-texts/new-text.ts';
import type { Choice, Question, Reading } from './ask.ts';

/** What all questions share: their name and words. */
type Asked = Pick<Question, 'name' | 'words'> & Partial<Pick<Question, 'hint' | 'isRequired' | 'proposal'>>;

/** A text of at most `max` characters. */
export function textQuestion(asked: Asked, words: NewWords, max = 400): Question {
  return {
    isRequired: false,
    ...asked,
    read: (answer) =>
      answer.length <= max ? { value: answer } : { problem: words.tooLong(answer.length, max) },
  };
}

/** One of several: its value, or its label. */
export function choiceQuestion(asked: Asked, choices: readonly Choice[], words: NewWords): Question {
  return { isRequired: false, ...asked, choices, read: (answer) => readChoice(answer, choices, words) };
}

/** Several of several, separated by commas. The value is their values with `, ` between. */
export function choicesQuestion(asked: Asked, choices: readonly Choice[], words: NewWords): Question {
  return {
    isRequired: false,
    ...asked,
    choices,
    read: (answer) => {
      const read = answer
        .split(/[,;]/u)
        .map((part) => part.trim())
        .filter(Boolean)
        .map((part) => readChoice(part, choices, words));
      const wrong = read.find((reading) => 'problem' in reading);
      if (wrong) return wrong;
      return { value: read.flatMap((reading) => ('value' in reading ? [reading.value] : [])).join(', ') };
    },
  };
}

/** A date in any notation that can be told; the value is EDTF. */
export function dateQuestion(asked: Asked, words: NewWords): Question {
  return {
    isRequired: false,
    hint: words.dateHint,
    ...asked,
    read: (answer) => {
      const value = parseEdtf(answer) === undefined ? suggestDate(answer) : answer;
      return value === '' ? { problem: words.noDate(answer) } : { value };
    },
  };
}

/** The name of a new record; what is typed is made into one. A name that is taken is refused. */
export function idQuestion(asked: Asked, taken: ReadonlySet<string>, words: NewWords): Question {
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

/** A web address; `https://` is added where it is left out. */
export function addressQuestion(asked: Asked, words: NewWords): Question {
  return {
    isRequired: false,
    ...asked,
    read: (answer) => {
      const value = /^https?:\/\//iu.test(answer) ? answer : `https://${answer}`;
      return isWebAddress(value) && /\.\p{L}{2,}/u.test(value)
        ? { value }
        : { problem: words.noAddress(answer) };
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

function readChoice(answer: string, choices: readonly Choice[], words: NewWords): Reading {
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
