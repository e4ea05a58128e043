import type { FindingText } from './finding-text.ts';
import { maybe } from './maybe.ts';
import type { syntaxRu } from './syntax-ru.ts';

/** English texts of the rules for what is written in a file, before it is known what it means. */
export const syntaxEn = {
  'hidden-character': ({ code }) => ({
    message: `there is an invisible character here, ${code}: it comes along when a text is copied, and spoils the page`,
    fix: 'delete it: type the word anew, or paste the text without its formatting.',
  }),
  'lost-letter': ({ code }) => ({
    message: code
      ? 'here stands the character �: a letter was lost when a program read the text in a wrong encoding'
      : 'question marks stand here in the place of letters, which were lost when the text was saved in a wrong encoding',
    fix: 'restore the word from the original text; where there are many such places, open the original file again in its encoding (often windows-1251 or windows-1252), and save it as UTF-8.',
  }),
  'garbled-text': ({ suggestion }) => ({
    message: 'these are no words but wrong letters: a program read the text in a wrong encoding',
    fix: maybe(
      suggestion,
      (text) =>
        `if this was "${text}", write that; otherwise copy the words from the original document again.`,
      'copy the words from the original document again.',
    ),
  }),
  'merge-conflict': () => ({
    message: 'the marks "<<<<<<<" and ">>>>>>>" are left in the file: two edits were never joined',
    fix: 'keep the version you want and delete the lines with the marks.',
  }),
  'unclosed-frontmatter': () => ({
    message: 'the facts at the top of the file are not closed',
    fix: 'put a line of three hyphens after the last field: ---',
  }),
  'no-frontmatter': ({ example }) => ({
    message: 'there are no facts at the top of the file',
    fix: `begin the file with a line ---, then the fields (such as "${example}"), then another line ---, and the text after it.`,
  }),
  'second-document': () => ({
    message: 'a second document begins here, and only the first would be read',
    fix: 'keep one of them, and delete the line "---" or "..."; a second record has a file of its own.',
  }),
  'second-frontmatter': () => ({
    message:
      'the text begins with a second line "---" or with fields above one, and the page would print them',
    fix: 'move the fields up between the first two lines "---", and delete the line that is left.',
  }),
  'not-a-mapping': ({ example }) => ({
    message: 'fields of the form "name: value" are expected here',
    fix: `write each field on a line of its own, such as "${example}".`,
  }),
  'duplicate-field': ({ field }) => ({
    message: `the field "${field}" is written twice`,
    fix: 'keep one of the lines.',
  }),
  'yaml-tab': () => ({
    message: 'the line is indented with a tab',
    fix: 'use spaces instead, two for each step.',
  }),
  'yaml-needs-quotes': ({ value, suggestion, sign }) => ({
    message: `the value "${value}" cannot be read without quotes: ${SIGNS[sign ?? ''] ?? `no value can begin with ${sign}`}`,
    fix: `put it in quotes: ${suggestion}`,
  }),
  'yaml-syntax': ({ text, cause, sign }) => ({
    message: `${YAML_CAUSES[cause ?? '']?.(String(sign)) ?? 'the line cannot be read'}: "${text}"`,
    fix:
      MEND_YAML[cause ?? ''] ??
      'check the indentation (two spaces), that quotes and brackets are closed, and the colon with a space after the name of the field.',
  }),
} satisfies Record<keyof typeof syntaxRu, FindingText>;

const SIGNS: Readonly<Record<string, string>> = {
  ':': 'a colon with a space begins a new field',
  '#': 'all that follows # is a remark',
};

const YAML_CAUSES: Readonly<Record<string, (sign: string) => string>> = {
  dash: () => 'there is no space after the hyphen',
  colon: () => 'there is no space after the colon',
  sign: (sign) => `no value can begin with ${sign}`,
  remark: () => 'all that follows # is a remark, and the line breaks off',
  'quote-inside': () => 'quotation marks of the same kind stand within quotation marks',
  'open-quote': () => 'the quotation marks are not closed',
  open: () => 'a bracket is not closed',
  'closed-twice': () => 'more brackets are closed than were opened',
  indent: () => 'the line does not begin where the other fields do',
};

const MEND_YAML: Readonly<Record<string, string>> = {
  dash: 'put a space after the hyphen.',
  colon: 'put a space after the colon.',
  sign: 'the name of a source is written without the sign here: [source-name]; put another value in quotes.',
  remark: 'put the value with # in quotes: "#1a5fb4"; move a remark to a line of its own.',
  'quote-inside': 'use “curly” quotation marks for the inner ones.',
  'open-quote': 'close them at the end of the value.',
  open: 'close it at the end: every [ needs a ], every { a }.',
  'closed-twice': 'delete the one too many.',
  indent:
    'delete the spaces too many: fields of a record begin at the edge, those within others after two spaces.',
};
