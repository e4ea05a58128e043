import { languageName } from '../format.ts';
import type { FindingText } from './finding-text.ts';
import type { filesRu } from './files-ru.ts';
import { mark } from './mark.ts';
import { maybe } from './maybe.ts';

/** English texts of the rules for files: their names, places and encodings. */
export const filesEn = {
  'missing-folder': ({ folder }) => ({
    message: `there is no folder "${folder}"`,
    fix: 'check the path, or name another folder: --content path/to/folder.',
  }),
  'missing-file': () => ({
    message: 'this file is missing, and the site cannot be built without it',
    fix: 'create it, or bring it back from an earlier version.',
  }),
  'wrong-folder': ({ folder, suggestion, known }) => ({
    message: `a file has no place here: ${maybe(folder, (name) => `there is no section "${name}"`, 'outside the sections there is only site.yaml')}`,
    fix: `move the file into ${maybe(suggestion, (name) => `"${name}" or another`, 'one')} of: ${known}.`,
  }),
  'symbolic-link': () => ({
    message: 'this is a symbolic link, and a link can lead out of the folder of the content',
    fix: 'put the file itself in its place.',
  }),
  'folder-named-as-file': () => ({
    message: 'this is a folder, but it is named like a file',
    fix: 'if the file you want lies inside, take it out; if you want the folder, leave out the dot in its name and what follows.',
  }),
  'not-a-file': () => ({
    message: 'this is no ordinary file but a pipe, a socket or a device, and cannot be read',
    fix: 'delete it, or put the file itself in its place.',
  }),
  'unreadable-file': () => ({
    message: 'the file or folder cannot be read: you may not read it, or the disk fails',
    fix: 'see whether it opens for you, and give yourself the right to read it (on Linux and macOS: chmod u+rX).',
  }),
  'over-limit': ({ limit, max, sign }) => ({
    message: OVER_LIMIT[String(limit)]?.(Number(max), String(sign)) ?? 'there is too much here',
    fix: MEND_LIMIT[String(limit)] ?? 'divide the file.',
  }),
  'wrong-extension': ({ name, expected, folder, isText }) => ({
    message: `the file "${name}" has the wrong ending for this folder`,
    fix: maybe(
      folder,
      (other) => `move the file into the folder ${other} and name it in the record.`,
      isText
        ? `rename it to "${expected}".`
        : `delete it if nobody needs it; if it is a record, call the file "${expected}".`,
    ),
  }),
  'invalid-file-name': ({ name, suggestion, cyrillic, fault }) => ({
    message: maybe(
      cyrillic,
      (letters) => `among the Latin letters of the file name "${name}" there are Russian ones: ${letters}`,
      `the file name "${name}" will not do: ${NAME_FAULTS[fault ?? ''] ?? 'it becomes part of the address of a page, which takes small Latin letters, digits and hyphens only'}`,
    ),
    fix: `call the file "${suggestion}", for example; if nobody needs it, delete it.`,
  }),
  'invalid-folder-name': ({ name }) => ({
    message: `the folder name "${name}" will not do: in an address some of its characters mean something else`,
    fix: 'name the folder without the characters % ? # : \\ and without invisible ones.',
  }),
  'unknown-vocabulary': ({ name, suggestion, known }) => ({
    message: `there is no vocabulary "${name}"`,
    fix: maybe(suggestion, (word) => `did you mean "${word}.yaml"?`, `there are: ${known}.`),
  }),
  'not-utf8': ({ encoding, sample }) => ({
    message: maybe(
      sample,
      (line) => `the file is not saved as UTF-8; read as ${encoding} it says: "${line}"`,
      maybe(
        encoding,
        (name) => `the file is saved in the encoding ${name}, and UTF-8 is needed`,
        'the file is not saved as UTF-8, its letters cannot be read',
      ),
    ),
    fix: maybe(
      sample,
      () =>
        `if these letters are right, run npm run check -- --fix --encoding ${encoding}; if not, name the encoding in which the file was saved. Or open it in your editor with this encoding, and save it again as UTF-8.`,
      maybe(
        encoding,
        () => 'run npm run check -- --fix: the file is saved anew, its letters stay as they are.',
        'open it in your editor and save it again with the encoding UTF-8. If its encoding is known: npm run check -- --fix --encoding koi8-r.',
      ),
    ),
  }),
  'empty-file': () => ({
    message: 'the file is empty',
    fix: 'fill it in or delete it.',
  }),
  'duplicate-id': ({ id, other }) => ({
    message: `"${id}" is already taken by ${other}; subfolders do not change the name`,
    fix: 'rename one of the two files, or join them.',
  }),
  'translation-without-original': ({ original }) => ({
    message: 'this is a translation, but the text it was made from is not there',
    fix: `write the original text in ${original}, or delete the translation.`,
  }),
  'unknown-locale': ({ locale, known, suggestion }) => ({
    message: `"${locale}" is no language of this site (translations: ${known})`,
    fix: `name the file otherwise, such as "${suggestion}", or add the language to locales in site.yaml.`,
  }),
  'default-language-suffix': ({ locale, suggestion }) => ({
    message: `the text in the default language stands in the file without ".${locale}."`,
    fix: `rename it to "${suggestion}".`,
  }),
  'stale-translation': ({ digest, value, locale, file }) => ({
    message:
      value === ''
        ? 'it is not said which version of the original this translates'
        : 'the original has changed since the translation',
    fix: `hold the translation against the original, then mark it with npm run translations -- --done ${file}, or write yourself: ${mark(digest, locale)}`,
  }),
  'unknown-file': ({ folder, name, suggestion }) => ({
    message: `names the file "${name}", which is not in the folder ${folder}`,
    fix: `${maybe(suggestion, (word) => `did you mean "${word}"? Or `)}put the file into ${folder}/.`,
  }),
  'unused-file': ({ folder }) => ({
    message: 'nothing names this file, so it is not published',
    fix:
      folder === 'documents'
        ? 'name it in the field documents of a record, link to it in a text, or delete it.'
        : 'name it in the field images of a record, or delete it.',
  }),
  'active-document': ({ name, ending }) => ({
    message: `the document "${name}" is dangerous: a browser or a server does not show files of the kind ${ending}, it runs them`,
    fix: 'save the document as PDF and name that file in the record.',
  }),
  'repeated-language': ({ locale }) => ({
    message: `the language "${locale}" is named twice`,
    fix: 'delete it the second time; the first language of the list is the one the texts are written in.',
  }),
  'locale-in-part': ({ locale, all, missing }) => ({
    message: `of ${all} words of the interface ${missing} are missing in "${locale}": they are in English there`,
    fix: 'this may stay so. npm run translations -- --all says which; a programmer adds them in src/i18n/partial/.',
  }),
  'locale-without-interface': ({ locale, lang, known }) => ({
    message: `the interface does not speak "${locale}": on its pages buttons, headings, dates and numbers are in ${languageName(String(lang), 'en')}`,
    fix: `this may stay so, the texts of the records are shown in "${locale}". A programmer can teach the interface a language, see CONTRIBUTING.md; it speaks: ${known}.`,
  }),
} satisfies Record<keyof typeof filesRu, FindingText>;

const NAME_FAULTS: Readonly<Record<string, string>> = {
  long: 'it has more than a hundred characters',
  reserved: 'on Windows no file can be called so',
  language: 'a source has one file for all languages',
};

const OVER_LIMIT: Readonly<Record<string, (max: number, sign: string) => string>> = {
  bytes: (max) => `the file is larger than ${max / 1024} KB, and is not read`,
  megabytes: (max) => `the document is larger than ${max} MB`,
  values: (max) => `there are more than ${max} fields and values in the file`,
  levels: (max) => `lists and groups stand more than ${max} deep within one another`,
  aliases: (max) =>
    `the marks & and * (a name for a value, and its repetition) stand more than ${max} times in the file`,
  nesting: (max) => `quotes, lists or components stand more than ${max} deep within one another`,
  signs: (max, sign) => `the sign ${sign} stands more than ${max} times in the text`,
  faults: (max) => `there are more than ${max} faults in the text, and the rest of it was not looked at`,
};

const MEND_LIMIT: Readonly<Record<string, string>> = {
  bytes: 'keep the essential here, and add a long text as a document (PDF).',
  megabytes: 'save it smaller, for example scanned at 150–200 dots per inch, or divide it.',
  levels: 'bring the lists and groups to one or two levels, as in the examples of the handbook.',
  aliases: 'write the values themselves, without & and *.',
  nesting: 'leave one or two levels.',
  signs: 'remove what was pasted by mistake.',
  faults: 'mend the first ones: they mostly have one cause.',
};
