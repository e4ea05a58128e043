import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfTexts } from '../../src/content-source/text-digest.ts';
import { filePlans } from '../../src/format/file-plans.ts';
import { generateRegistry } from '../bench/generate-registry.ts';
import { INVENTED_LOCALES, type InventedLocale } from '../bench/invented-words.ts';
import type { InventedRecord } from '../bench/invented-record.ts';
import { createRandom, type Random } from '../bench/random.ts';

/**
 * Writes an invented city whose names, titles and texts are drawn from those that programs stumble over; many are
 * equal. The same wishes give the same city.
 * @param folder an empty folder
 */
export function writeNastyCity(folder: string, { seed, partners, locales }: NastyCity): void {
  const random = createRandom(seed);
  const { site, vocabularies, records } = generateRegistry(partners);
  const [first] = locales;
  const write = (path: string, value: unknown, prose?: string) => {
    const text = JSON.stringify(nasty(value, locales, random), undefined, 1);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, prose === undefined ? text : `---\n${text}\n---\n\n${prose}`);
    return JSON.parse(text) as Record<string, unknown>;
  };
  write('site.yaml', { ...site, locales });
  write('sources/source-1.yaml', SOURCE);
  for (const [name, terms] of Object.entries(vocabularies)) write(`vocabularies/${name}.yaml`, terms);
  for (const { collection, id, facts, prose } of [...records, ...(partners > 0 ? twins(records) : [])]) {
    const name = `${collection}/${id}`;
    if (prose === undefined) {
      write(`${name}.yaml`, facts);
      continue;
    }
    const written = Object.fromEntries(
      locales.map((locale) => [locale, `${prose[inventedLocale(locale)]}\n${nastyProse(random)}`]),
    );
    const own = write(`${name}.md`, facts, written[first]);
    for (const locale of locales.slice(1)) {
      const translationOf = digestOfTexts(filePlans()[collection], own, written[first] ?? '', locales);
      const file = join(folder, `${name}.${locale}.md`);
      writeFileSync(file, `---\ntranslationOf: ${translationOf}\n---\n\n${written[locale] ?? ''}`);
    }
  }
}

/** Texts that are short and all valid: what a name, a title or a label may be. */
const NASTY = [
  ...['Springfield', 'Springfield', 'springfield', 'Civic visit', 'Civic visit', 'Partners', 'Search', '404'],
  ...['undefined', 'null', 'NaN', '[object Object]', 'Invalid Date', 'true', '007', '0', '-1', '1e9'],
  ...['“Quoted”', '«Елка»', `O'Neil & "Sons"`, '(brackets', 'brackets)', '[square]', '{}', '{count}', '${x}'],
  ...['{{y}}', '<b>bold</b>', '</script><script>x()</script>', '<!--', ']]>', 'R&D &c; AT&T', '%20%zz'],
  ...[
    '[a](b)',
    '[@source]',
    '![x](y)',
    '**x',
    '`x`',
    '# x',
    '> x',
    '- x',
    '1. x',
    '* * *',
    '| a | b |',
    '---',
  ],
  ...[
    '—dash—tight—',
    '-',
    '…',
    'Dots...',
    'What?',
    'Stop!',
    '?!',
    '/',
    '\\',
    '//x',
    '../..',
    'C:\\x',
    '~',
    '^',
    '_',
  ],
  ...[
    '北京市',
    'مدينة القدس',
    'ירושלים',
    'ภาษาไทย',
    '🏙️🤝',
    '👩‍👩‍👧‍👦',
    'e\u0301',
    'İstanbul',
    'ß',
    'ﬁ',
    '𝔘',
    '\u00ad-',
  ],
  ...[
    'Llanfairpwllgwyngyll'.repeat(6),
    'а'.repeat(120),
    'a b '.repeat(29) + 'c',
    'x\u00a0y',
    'no\u2060break',
  ],
  ...[
    '=1+1',
    '@x',
    '+7',
    "'",
    '"',
    ',',
    ';',
    ':',
    '.',
    '#',
    'javascript:alert(1)',
    'https://a.example',
    'a@a.example',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'index',
    'home',
    'page',
    'by',
    'CON',
    'Ё',
    'й',
    'I',
    'ı',
    '2024',
    '١٢٣',
  ],
] as const;

/** Prose that is valid Markdown of the format, and that a program may take for its own faults. */
const PROSE = [
  'In [Лейкмарк](https://a.example/)ом, **не**официальный, [x](https://a.example)—tight, [北京](https://a.example)市.',
  'The border was left undefined; null, NaN, and [object Object] stand here, and "Invalid Date".',
  '## facts\n\n### history\n\n## note-1\n\n## note-1\n\n## main-content\n\n## undefined\n\n## constructor',
  '- 🏙️\n- مدينة\n\n> “Quote”—\n\n```\n</script>{x}\n```',
  `${'Llanfairpwllgwyngyll'.repeat(20)} ${'x '.repeat(400)}`,
  'A line break\\\nand a  \nhard one; 5 * 3 * 2, snake_case_word, 1 < 2 & 3 > 2, ~tilde~, a\\_b, \\[x\\].',
  '| a | b |\n|---|---|\n| [x](https://a.example)y | **z**z |',
] as const;

function nastyProse(random: Random): string {
  return `${random.some(PROSE, 3).join('\n\n')}\n`;
}

/** A language in which prose is invented: that of the city, where it is one of them. */
function inventedLocale(locale: string): InventedLocale {
  return INVENTED_LOCALES.find((invented) => invented === locale) ?? 'en';
}

/** A value with every text in the languages of the city drawn anew. */
function nasty(value: unknown, locales: readonly string[], random: Random): unknown {
  if (Array.isArray(value)) return value.map((one) => nasty(one, locales, random));
  if (typeof value !== 'object' || value === null) return value;
  if (INVENTED_LOCALES.every((locale) => locale in value)) {
    return Object.fromEntries(locales.map((locale) => [locale, random.pick(NASTY)]));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      key === 'text' || (key === 'title' && typeof field === 'string')
        ? random.pick(NASTY)
        : nasty(field, locales, random),
    ]),
  );
}

/** Some of the records once more, every text of them drawn anew, and what the invented registry has none of. */
function twins(records: readonly InventedRecord[]): InventedRecord[] {
  const text = { ru: '', en: '' };
  const cite = { record: ['source-1'] };
  const prose = { ru: '', en: '' };
  return [
    // A step of a relation may come of a paper, whose parties a twin is not among.
    ...records
      .filter(({ facts }) => 'history' in facts && !JSON.stringify(facts).includes('"agreement"'))
      .slice(0, 4)
      .map((record) => ({ ...record, id: `${record.id}-twin` })),
    ...['charter', 'charter-1996'].map((id): InventedRecord => ({
      collection: 'legal-acts',
      id,
      facts: {
        title: text,
        kind: 'charter',
        date: '2005',
        jurisdiction: text,
        number: text,
        cite,
        summary: text,
      },
      prose,
    })),
    ...['league', 'league-2'].map((id): InventedRecord => ({
      collection: 'associations',
      id,
      facts: {
        name: text,
        scope: 'international',
        membership: { state: 'member', since: '2010', role: text },
        cite,
        summary: text,
      },
      prose,
    })),
  ];
}

const SOURCE = {
  title: '',
  label: { ru: '', en: '' },
  lang: 'en',
  kind: 'official',
  publisher: { ru: '', en: '' },
};

export interface NastyCity {
  seed: number;
  partners: number;
  /** Of the site, the default one first. */
  locales: readonly [string, ...string[]];
}
