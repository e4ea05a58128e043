import type { FindingText } from './finding-text.ts';
import type { proseRu } from './prose-ru.ts';
import { maybe } from './maybe.ts';

/** English texts of the rules for Markdown of records and pages. */
export const proseEn = {
  'raw-html': ({ html, suggestion }) => ({
    message: `HTML is not allowed: ${html}`,
    fix: maybe(
      suggestion,
      (word) => `did you mean <${word}>, with a capital letter?`,
      insteadOf(String(html)),
    ),
  }),
  'page-syntax': ({ reason }) => ({
    message: `the page cannot be read${pageReason(String(reason))}`,
    fix: 'check that every <…> and {…} is closed; write \\< and \\{ for the characters themselves.',
  }),
  'import-in-page': ({ text }) => ({
    message: `import and export are not allowed in a page: ${text}`,
    fix: 'delete the line: the components that are allowed are there by themselves.',
  }),
  'expression-in-page': ({ text }) => ({
    message: `expressions in braces are not allowed: ${text}`,
    fix: 'write plain text, and values of properties in quotes: name="value". Write \\{ for the brace itself; a note to other editors goes among the fields, after #.',
  }),
  'unknown-component': ({ name, suggestion, known }) => ({
    message: `there is no component "${name}"`,
    fix: maybe(suggestion, (word) => `did you mean "${word}"?`, `there are: ${known}.`),
  }),
  'repeated-attribute': ({ component, name }) => ({
    message: `"${component}" has the property "${name}" twice`,
    fix: 'leave one of them.',
  }),
  'unknown-attribute': ({ component, name, suggestion, known }) => ({
    message: `"${component}" has no property "${name}"`,
    fix: maybe(
      suggestion,
      (word) => `did you mean "${word}"?`,
      maybe(known, (list) => `it takes: ${list}.`, 'write it without properties.'),
    ),
  }),
  'missing-attribute': ({ component, name }) => ({
    message: `"${component}" lacks the property "${name}"`,
    fix: `add it: <${component} ${name}="…">; the handbook’s page on prose pages says what it may be.`,
  }),
  'attribute-value': ({ component, name, value, options, form }) => ({
    message: `"${component}" does not take this as ${name}: "${value}"`,
    fix: maybe(options, (list) => `write one of these: ${list}.`, FORMS[form ?? '']),
  }),
  'text-in-component': ({ component }) => ({
    message: `"${component}" stands by itself, and text inside it would be lost`,
    fix: `close it at once, <${component} … />, and put the text beside it.`,
  }),
  'indented-text': () => ({
    message: 'the line begins with four spaces or more, and the page would show it as the code of a program',
    fix: 'delete the spaces at its beginning: paragraphs are set apart by an empty line.',
  }),
  footnote: ({ mark }) => ({
    message: `there are no footnotes here, and the page would show the mark as it stands: ${mark}`,
    fix: 'cite a source like this: [@source-name]; put a remark into the text, in brackets.',
  }),
  'repeated-statement': ({ id }) => ({
    message: `two statements of the page have the id "${id}", and a link would lead to the first of them only`,
    fix: 'give one of the two another id.',
  }),
  'mdx-in-record': ({ text }) => ({
    message: `in a record this would be printed as it stands: ${text}`,
    fix: 'remove it: only pages understand braces, import and export. A source is cited like this: [@source-name].',
  }),
  'unsafe-link': ({ url, suggestion, isOnDisk }) => ({
    message: `this link is not safe: ${url}`,
    fix: isOnDisk
      ? 'nobody can open a file on your computer: put the document into the folder documents and name it in the field documents.'
      : maybe(
          suggestion,
          (link) => `did you mean ${link}?`,
          'write a full address with https://, mail as mailto:name@example.org, a space in an address as %20.',
        ),
  }),
  'unknown-link': ({ url, suggestion, example }) => ({
    message: maybe(url, (address) => `the link leads nowhere: ${address}`, 'the link has no address'),
    fix: maybe(
      suggestion,
      (path) => `did you mean ${path}?`,
      `a partner, for example, is ${example}name/, another site a full address with https://.`,
    ),
  }),
  'image-in-text': ({ name, where }) => ({
    message: `a picture stands in the text: ${name}`,
    fix:
      where === 'page'
        ? 'take it out: pages of prose have no pictures. Records have them, in the field images.'
        : 'take it out and name its file in the field images, with alt, credit and licence: the page shows it before the text.',
  }),
  'unknown-source': ({ id, suggestion, whole }) => ({
    message: maybe(
      whole,
      (text) => `"${text}" names no source`,
      `cites the source "${id}", which does not exist`,
    ),
    fix: whole
      ? `each source has brackets of its own, with nothing but its name: [@${suggestion || 'source-name'}].`
      : `${maybe(suggestion, (word) => `did you mean [@${word}]? Or `)}add sources/${id}.yaml.`,
  }),
  'year-without-fact': ({ year }) => ({
    message: `the year ${year} is in the text, but in no fact of this record or of those linked with it`,
    fix: 'check for a typing mistake; if the year is right, enter the fact with its date and source.',
  }),
} satisfies Record<keyof typeof proseRu, FindingText>;

/** What an attribute takes where there is no list of it. */
const FORMS: Readonly<Record<string, string>> = {
  id: 'write a name: small Latin letters, digits, and hyphens between them, such as lakemark-2015.',
  number: 'write the number in digits, from 1 to 9999.',
  country: 'write the code of the country in two Latin capitals, such as FI.',
  text: 'write plain text of at most 120 characters.',
  frame: 'take another name: the page itself has this one.',
};

/** Why the parser of pages could not go on, in fewer words than its own. */
function pageReason(reason: string): string {
  const [, tag = ''] = /`(<[^`]+>)`/u.exec(reason) ?? [];
  const known = PAGE_REASONS.find(([words]) => words.test(reason))?.[1];
  return known === undefined ? '' : `: ${known(tag)}`;
}

const PAGE_REASONS: readonly (readonly [RegExp, (tag: string) => string])[] = [
  [/^Expected a closing tag/u, (tag) => `${tag} is not closed`],
  [/^Unexpected closing tag/u, (tag) => `${tag} closes what is not open`],
  [/brace/u, () => 'a brace is not closed'],
  [/^Could not parse expression/u, () => 'plain text stands in braces'],
];

/** How to write what an element of HTML is for. */
function insteadOf(html: string): string {
  const [, name = ''] = /^<\/?([a-z][a-z\d]*)/iu.exec(html) ?? [];
  if (html.startsWith('<!--')) return 'delete it: a note to other editors goes among the fields, after #.';
  if (/^[A-Z]/u.test(name)) return 'remove it: only pages in the folder pages have components.';
  return INSTEAD.find(([tags]) => tags.test(name))?.[1] ?? 'remove it, and leave the text itself.';
}

const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td)$/iu,
    'write a table like this: a line | Year | Event |, below it a line | --- | --- |, then the rows of the table, with an empty line before and after it.',
  ],
  [/^(?:b|strong)$/iu, 'write bold like this: **word**.'],
  [/^(?:i|em)$/iu, 'write italics like this: *word*.'],
  [/^a$/iu, 'write a link like this: [text](https://…).'],
  [/^(?:br|p|div)$/iu, 'remove it: paragraphs are set apart by an empty line.'],
  [/^(?:ul|ol|li)$/iu, 'write each entry of a list on a line of its own, after a hyphen and a space.'],
  [/^h[1-6]$/iu, 'write a heading like this: ## Title.'],
  [/^(?:script|style|iframe|object|embed)$/iu, 'remove it whole: no page of the site has such a thing.'],
  [/^img$/iu, 'remove it, and name the file in the field images of a record.'],
];
