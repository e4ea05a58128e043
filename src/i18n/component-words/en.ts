import type { ComponentWords } from './component-text.ts';

export const componentWordsEn: ComponentWords = {
  title: 'Prose pages',
  intro: `A page of running text is a file in \`pages/\`: \`about.mdx\` in the default language, \`about.en.mdx\` in another. [“Fields”](fields.md#pages-pages) lists what stands at its top.

Its text may consist of:

- paragraphs, headings from \`##\` on, lists, quotations (\`>\`), tables, lines (\`---\`);
- **bold** (\`**word**\`), *italics* (\`*word*\`), \`code\` in backquotes, line breaks;
- links: to another page \`[text](../name/)\`, to a record \`[text](../partners/primersk/)\`, to another site with \`https://\`;
- the components listed below.

Everything else is an error and never gets onto the site: HTML, braces \`{…}\` with whatever stands in them, comments too, \`import\` and \`export\`, pictures. Write \`\\{\` and \`\\<\` for the characters themselves. A note to other editors goes among the fields, after \`#\`.`,
  heading: 'Components',
  lead: 'A component is written like a tag: its name, then properties in the form `name="value"`, always in straight quotes. One that stands by itself ends with `/>`, one around a text is closed by its name: `</Callout>`.',
  columns: ['Property', 'Required', 'Meaning'],
  yes: 'yes',
  no: 'no',
  onlyOf: 'with `of`:',
  noProperties: 'It has no properties.',
  components: {
    Callout: {
      meaning:
        'A text in a frame, for what must not be overlooked. An empty line stands before and after the text.',
      example: '<Callout>\n\nThis site was prepared from public sources.\n\n</Callout>',
      properties: {},
    },
    Cite: {
      meaning: 'The number of a note on a source, with the place in it if you wish.',
      example: 'The city has three partners<Cite source="primersk-herald-2019" paragraph="2" />.',
      properties: {
        source: 'The source: a file of `sources/`',
        paragraph: 'Number of the paragraph in it, from 1',
        at: 'Another place, in the language of the source, at most 120 characters: `p. 14`',
      },
    },
    Declared: {
      meaning: 'How many there are according to the source in `declared` of `site.yaml`.',
      example: 'The strategy counts <Declared of="partners" kind="twin-city" /> twin cities.',
      properties: {
        of: 'What is counted',
        kind: 'Only of this kind: a word of `vocabularies/partner-kinds.yaml` or `agreement-kinds.yaml`',
        scope: 'Only of this scope',
      },
    },
    Figure: {
      meaning: 'How many records there are. The site counts; the number is never typed.',
      example: 'The registry has <Figure of="partners" kind="twin-city" /> twin cities.',
      properties: {
        of: 'What is counted',
        kind: 'Only of this kind: a word of the vocabulary for kinds of partners, agreements or events',
        direction: 'Only of this direction: a word of `vocabularies/directions.yaml`',
        country: 'Only in this country: two capitals, as in the records',
        scope: 'Only of this scope',
      },
    },
    RecordList: {
      meaning: 'The records themselves as a list of links, by name.',
      example: '<RecordList of="partners" kind="twin-city" />',
      properties: {
        of: 'What is listed',
        kind: 'Only of this kind: a word of the vocabulary for kinds of partners, agreements or events',
        direction: 'Only of this direction: a word of `vocabularies/directions.yaml`',
        country: 'Only in this country: two capitals, as in the records',
        scope: 'Only of this scope',
      },
    },
    Statement: {
      meaning:
        'A place in a document, retold: within a line or, with an empty line before and after, around paragraphs and tables. Its address on the page, `#name`, can be linked to; where the margin has room, the mark of the document stands there.',
      example: '<Statement id="p1-a">The city keeps up its relations with partners</Statement>.',
      properties: { id: 'Name of the place, once on a page' },
    },
    Term: {
      meaning:
        'A link to the page of a term, with your words or, if it is closed at once, the words of the vocabulary.',
      example: 'Exchange in <Term vocabulary="areas" id="sport">physical education</Term>.',
      properties: {
        vocabulary: 'The vocabulary',
        id: 'The term in it',
      },
    },
  },
};
