import type { FindingValues } from '../../format/findings.ts';
import type { FindingText } from './finding-text.ts';
import type { fieldsRu } from './fields-ru.ts';
import { maybe } from './maybe.ts';

/** English texts of the rules for single fields. */
export const fieldsEn = {
  'unknown-field': ({ value, suggestion, known, cyrillic, isTranslation }) => ({
    message: isTranslation
      ? `a file of a translation has the field translationOf only, and no "${value}"`
      : `there is no field "${value}"${maybe(cyrillic, (letters) => `: the name has Russian letters: ${letters}`)}`,
    fix: maybe(
      suggestion,
      (name) => `did you mean "${name}"?`,
      isTranslation
        ? 'delete it: translations of short texts stand beside these, in the main file of the record.'
        : maybe(known, (list) => `there are: ${list}.`, 'delete it.'),
    ),
  }),
  'unknown-language': ({ value, known }) => ({
    message: `"${value}" is no language of this site (languages: ${known})`,
    fix: 'if it is a language, remove its text or add the language to locales in site.yaml; if it is part of a text with a comma, put the whole text in quotes: { ru: "культура, спорт", en: "culture, sport" }.',
  }),
  'language-of-no-translation': ({ value, known }) => ({
    message: `"${value}" is no language of a translation on this site${maybe(known, (list) => ` (languages of translations: ${list})`)}`,
    fix: 'correct the code of the language, or remove this pair: a fingerprint belongs to a translation into another language of the site.',
  }),
  'missing-field': ({ field, known, example }) => ({
    message: `the field "${field}" is missing, and it is required`,
    fix: `add a line "${field}: ${example || '…'}"${maybe(known, (list) => `; possible values: ${list}`)}.`,
  }),
  'other-format-version': ({ value, known }) =>
    Number(value) > Number(known)
      ? {
          message: `the content is in version ${value} of the format, and this program knows versions up to ${known}`,
          fix: 'update the program: npm install --save-exact external-relations-registry@latest. Leave the number as it is: changing it does not change the content.',
        }
      : {
          message: `the content is in version ${value} of the format, and version ${known} is needed`,
          fix: 'run npm run migrate: it writes the files anew and says what it has changed.',
        },
  'deprecated-field': ({ name, becomes, word }) => ({
    message: maybe(
      becomes,
      (now) => `the field "${name}" is now called "${now}"; the former name is still understood`,
      maybe(
        word,
        (now) => `"${now}" is now written instead of this word, which is still understood`,
        `the field "${name}" is not needed any more`,
      ),
    ),
    fix: 'run npm run check -- --fix, which writes the file anew.',
  }),
  'missing-default-text': ({ locale }) => ({
    message: `there is no text in the default language of the site ("${locale}")`,
    fix: `add it: { ${locale}: …, other languages: … }. A page can do without a translation, not without this text.`,
  }),
  'empty-field': ({ removable, remark }) => ({
    message: maybe(
      remark,
      (text) => `the field is there, its value is not: all that follows # is a remark ("${text}")`,
      'the field is there, its value is not',
    ),
    fix: `${maybe(remark, (text) => `if this is the value, put it in quotes: "${text}"; if not, `)}write a value${orRemoved(removable)}.${removable === '' ? '' : ' What is unknown is left out.'}`,
  }),
  'text-without-language': ({ value, locale }) => ({
    message: 'the language of the text is not said',
    fix: `write it by language: { ${locale}: "${value}", … }.`,
  }),
  'wrong-type': ({ expected, found, value, fields }) => ({
    message: `${EXPECTED[expected ?? ''] ?? expected} is expected, but this is ${FOUND[found ?? ''] ?? found}`,
    fix:
      (expected === 'string' && TEXT_INSTEAD[found ?? '']) ||
      (expected === 'string'
        ? `put it in quotes: "${value}".`
        : (MEND_TYPE[expected ?? '']?.(String(value), String(fields || 'name: value')) ?? '…')),
  }),
  'invalid-value': ({ value, suggestion, known }) => ({
    message: `the value "${value}" will not do`,
    fix: maybe(
      suggestion,
      (word) => `did you mean ${word}? Possible values: ${known}.`,
      maybe(known, (list) => `possible values: ${list}.`, "see the editors' handbook."),
    ),
  }),
  'document-file-or-url': () => ({
    message: 'a document has either a file or an address',
    fix: 'keep one of the two: "file: name.pdf" (the file lies in the folder documents) or "url: https://…".',
  }),
  'text-too-long': ({ length, max, part }) => ({
    message: `the text is too long: ${length} characters, and ${max} are allowed`,
    fix:
      part === 'summary'
        ? 'shorten it, and move the details into the main text, below the second line ---.'
        : 'shorten it.',
  }),
  'entity-in-text': ({ suggestion }) => ({
    message:
      'the text has signs in the notation of HTML, such as &nbsp; or &amp;, and the page would show them as they stand',
    fix: `write the signs themselves: "${suggestion}".`,
  }),
  'empty-text': ({ removable }) => ({
    message: 'the text is empty',
    fix: `write a text${orRemoved(removable)}.`,
  }),
  'empty-list': ({ removable }) => ({
    message: 'the list is empty',
    fix: `write at least one value${orRemoved(removable)}.`,
  }),
  'coordinates-out-of-range': ({ field, value, range }) => ({
    message: `there is no ${field} ${value} (it must be ${range})`,
    fix: 'latitude goes from −90 to 90 (north is positive), longitude from −180 to 180; are the two swapped?',
  }),
  'number-out-of-range': ({ value, range }) => ({
    message: `the number ${value} will not do`,
    fix: `a number ${range} is needed.`,
  }),
} satisfies Record<keyof typeof fieldsRu, FindingText>;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  groups: 'a list of groups of fields',
  object: 'a group of fields',
  record: 'a group of fields',
  date: 'a date',
};

const FOUND: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

/** How to write what is expected; `fields` are those that a group needs. */
const MEND_TYPE: Readonly<Record<string, (value: string, fields: string) => string>> = {
  number: () => 'write the number in digits, without quotes or units: 12 or 60.17.',
  int: () => 'write a whole number in digits: 12.',
  boolean: () => 'write true or false, without quotes.',
  array: (value) => `put it in square brackets: [${value}]; several values have commas between them.`,
  groups: (_, fields) => `write each group on a line of its own, after a hyphen: - { ${fields} }.`,
  object: (_, fields) => `write it in braces: { ${fields} }.`,
  record: (_, fields) => `write it in braces: { ${fields} }.`,
  date: () => 'write it like this: 2015-05-22.',
};

/** Where a text is expected and quotes would not make one. */
const TEXT_INSTEAD: Readonly<Record<string, string>> = {
  array: 'only one value can stand here: choose it, and leave out the square brackets.',
  object: 'write the text itself without braces; if it has a colon in it, put it in quotes.',
};

/** What else can be done with an empty value. */
function orRemoved(part: FindingValues[string] | undefined): string {
  return part === '-'
    ? ' or delete this entry of the list'
    : maybe(part, () => ` or delete "${part}"`, '; it cannot be left out');
}
