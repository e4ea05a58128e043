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
  'yaml-needs-quotes': ({ value, suggestion }) => ({
    message: `the value "${value}" cannot be read: it has a character that means something here, such as a colon`,
    fix: `put the value in quotes: ${suggestion}`,
  }),
  'yaml-syntax': ({ text }) => ({
    message: `the line "${text}" cannot be read`,
    fix: 'check the indentation (two spaces), that quotes and brackets are closed, and the colon with a space after the name of the field.',
  }),
} satisfies Record<keyof typeof syntaxRu, FindingText>;
