import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { findFiles } from '../../src/content-source/find-files.ts';
import { parseYaml } from '../../src/content-source/parse-yaml.ts';
import { splitFrontmatter } from '../../src/content-source/split-frontmatter.ts';

/** Stands in every hostile text, in whatever would be code, an element, an attribute or an address of its own. */
export const MARKER = 'xyzzy';

/** What a text may hold that the check lets through: nothing of it may be more than words on a page. */
export const HOSTILE = `</script><img src=//${MARKER}.example onerror=${MARKER}>"'${MARKER}={count} $&$1\u2028<!--`;

/** An id, a term and a language key that every object of JavaScript has of its own. */
export const INHERITED = 'constructor';

/** A name as long, which stands at the same place in every order. */
export const ORDINARY = 'constructoq';

/**
 * Writes the invented city with hostile texts in all of its fields, records and terms named as what objects inherit,
 * and files whose names are markup.
 * @param folder an empty folder
 * @param inherited another name in its place, to compare
 */
export async function writeHostileCity(folder: string, inherited = INHERITED): Promise<void> {
  cpSync('tests/fixtures/valid-city', folder, { recursive: true });
  for (const file of findFiles(folder) ?? []) if (/\.(?:md|mdx|yaml)$/u.test(file)) infect(folder, file);
  for (const name of ['documents', 'images']) mkdirSync(join(folder, name), { recursive: true });
  const picture = { create: { width: 8, height: 8, channels: 3, background: '#123456' } } as const;
  writeFileSync(join(folder, 'images', EMBLEM), await sharp(picture).png().toBuffer());
  writeFileSync(join(folder, 'documents', SCAN), '%PDF-1.4\n%%EOF\n');
  for (const [file, fields] of Object.entries(added(inherited))) addFields(folder, file, fields);
  for (const [file, text] of Object.entries(records(inherited))) writeFileSync(join(folder, file), text);
}

const EMBLEM = `"><svg onload=${MARKER}>.png`;
const SCAN = `'"><img src=x onerror=${MARKER}>.pdf`;
const TEXTS = textsOf('');
const SOURCED = [{ source: 'almanac', at: HOSTILE, quote: HOSTILE }];

/** Fields that the invented city does without. */
const added = (inherited: string): Readonly<Record<string, object>> => ({
  'site.yaml': {
    look: { accent: '#6b1f52', emblem: EMBLEM },
    department: {
      name: TEXTS,
      note: TEXTS,
      office: {
        address: TEXTS,
        telephone: '+0 (000) 000-00-00',
        hours: TEXTS,
        email: `a'${MARKER}@primersk.example`,
      },
      cite: SOURCED,
    },
  },
  'partners/dalny-vymysel.md': {
    mapLabel: TEXTS,
    website: `https://dalny.example/"><img/src=x/onerror=${MARKER}>?'`,
    contacts: [{ name: TEXTS, role: TEXTS, website: 'https://dalny.example', cite: SOURCED }],
    population: { value: 3, date: '2001', cite: SOURCED },
    areas: ['gardens', inherited],
    images: [{ file: EMBLEM, alt: TEXTS, credit: HOSTILE, licence: HOSTILE }],
  },
  'agreements/dalny-vymysel-2010-pact.md': {
    documents: [
      { file: SCAN, lang: 'eo', authentic: true, title: TEXTS, textSummary: TEXTS },
      { url: `https://dalny.example/#"${MARKER}`, lang: 'eo', authentic: false, title: TEXTS },
    ],
    dateNote: TEXTS,
    history: [{ key: inherited, date: '2011', state: 'in-force', note: TEXTS, cite: SOURCED }],
  },
  'sources/almanac.yaml': {
    url: `https://almanac.example/?"'${MARKER}=<b>`,
    note: TEXTS,
    titleTranslated: { ru: HOSTILE },
  },
  'legal-acts/city-rules.md': { number: TEXTS, url: `https://rules.example/</script><b/${MARKER}>` },
  'vocabularies/areas.yaml': {
    [inherited]: { label: TEXTS, plural: TEXTS, definition: TEXTS, cite: SOURCED },
  },
});

/** Records whose ids are those of inherited members. */
const records = (inherited: string): Readonly<Record<string, string>> => ({
  [`sources/${inherited}.yaml`]: JSON.stringify({
    title: HOSTILE,
    label: textsOf('source'),
    lang: 'en',
    kind: 'reference',
    publisher: TEXTS,
  }),
  [`partners/${inherited}.md`]: `---\n${JSON.stringify({
    kind: 'sister-town',
    name: textsOf('partner'),
    country: 'XB',
    summary: textsOf('partner'),
    history: [{ key: inherited, state: 'contact', cite: [inherited] }],
    cite: { kind: [inherited], country: [inherited] },
  })}\n---\n\nWords of a source [@${inherited}].\n`,
});

/** Markdown whose HTML, addresses and info strings are all hostile, as far as the check lets them through. */
const PROSE = [
  '',
  `\\<img src=x onerror=${MARKER}\\> &lt;script&gt;${MARKER}&lt;/script&gt; &#60;b ${MARKER}&#62;`,
  '',
  `[a link](https://dalny.example/?"${MARKER}=' "title' onclick=${MARKER} ") and <https://dalny.example/?${MARKER}="'>`,
  '',
  `## A heading "onclick=${MARKER}`,
  '',
  `\`\`\`html" onclick="${MARKER}`,
  `</code><script>${MARKER}</script>`,
  '```',
  '',
  `| a | b |\n|---|---|\n| \`</td><script>${MARKER}\` | [x][r] |`,
  '',
  `[r]: https://dalny.example/ "\\"><script>${MARKER}"`,
  '',
].join('\n');

function textsOf(name: string): Record<string, string> {
  return { en: name + HOSTILE, ru: name + HOSTILE };
}

function infect(folder: string, file: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (file.endsWith('.yaml')) return writeFileSync(path, JSON.stringify(hostile(fieldsOf(text))));
  const { yaml = '', body } = splitFrontmatter(text);
  const prose = file.endsWith('.md') ? PROSE : '';
  writeFileSync(path, `---\n${JSON.stringify(hostile(fieldsOf(yaml)))}\n---\n${body}${prose}`);
}

function addFields(folder: string, file: string, fields: object): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const { yaml, body } = splitFrontmatter(text);
  const whole = JSON.stringify({ ...fieldsOf(yaml ?? text), ...fields });
  writeFileSync(path, yaml === undefined ? whole : `---\n${whole}\n---\n${body}`);
}

function fieldsOf(yaml: string): object {
  const parsed = parseYaml(yaml);
  return 'value' in parsed && typeof parsed.value === 'object' && parsed.value !== null ? parsed.value : {};
}

/** Every text for readers, told by its language or by its spaces, with hostile words behind it. */
function hostile(value: unknown, name = ''): unknown {
  if (typeof value === 'string')
    return /^(?:en|ru|title)$/u.test(name) || value.includes(' ') ? value + HOSTILE : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => hostile(one));
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, hostile(field, key)]));
}
