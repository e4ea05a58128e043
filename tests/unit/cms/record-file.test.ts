import { describe, expect, it } from 'vitest';
import { fileForm, FORM_KINDS } from '../../../src/cms/file-form.ts';
import { ORIGINAL, readForm, writeForm, type FileForm } from '../../../src/cms/record-file.ts';
import { parseYaml } from '../../../src/content-source/parse-yaml.ts';
import { splitFrontmatter } from '../../../src/content-source/split-frontmatter.ts';
import { textFiles } from '../../support/browser-folder.ts';

/** Every file of some contents with the form it is edited in. */
const files = ['content', 'tests/fixtures/valid-city', 'tests/fixtures/rtl-city'].flatMap((city) =>
  Object.entries(textFiles(city)).flatMap(([file, text]) => {
    const [folder = '', name = ''] = file.slice(city.length + 1).split('/');
    const form = folder === 'vocabularies' ? name : folder;
    const kind = FORM_KINDS.find((known) => known === form.replace(/\.yaml$/u, ''));
    return kind === undefined ? [] : [{ file, text, kind }];
  }),
);

describe('a form that nobody touched', () => {
  it('writes every file of the content as it was, to the letter', () => {
    expect(files.length).toBeGreaterThan(40);
    for (const { text, kind, file } of files) {
      expect(`${writeForm(readForm(text, fileForm(kind)), fileForm(kind)).trim()}\n`, file).toBe(text);
    }
  });

  it('says the same when every field is written anew', () => {
    for (const { text, kind, file } of files) {
      const form = fileForm(kind);
      const { [ORIGINAL]: _, ...fields } = readForm(text, form);
      // A year means the same in quotes.
      const years = (value: unknown): unknown =>
        JSON.parse(JSON.stringify(value).replaceAll(/"(\d{4})"/gu, '$1'));
      expect(years(valueOf(writeForm(fields, form), form)), file).toEqual(years(valueOf(text, form)));
    }
  });
});

describe('a file with the line ends of Windows', () => {
  it.each([
    ['areas', 'sport: { label: { ru: спорт } }\r\n# more\r\nart: { label: { ru: театр } }\r\n'],
    ['events', '\uFEFF---\r\nkind: visit\r\n---\r\n\r\nРассказ.\r\n'],
  ] as const)('of the kind %s is read, and written with those of the format', (kind, text) => {
    const plain = text.replaceAll('\r', '').replace('\uFEFF', '');
    expect(writeForm(readForm(text, fileForm(kind)), fileForm(kind))).toBe(plain);
  });
});

describe('a filled form', () => {
  const events = fileForm('events');
  const text = '---\n# the day is in the minutes\ndate: 2015-05-22\nkind: meeting\n---\n\nText.\n';

  it('changes the fields that were changed and keeps the remarks', () => {
    const form = { ...readForm(text, events), kind: 'festival' };
    expect(writeForm(form, events)).toBe(text.replace('meeting', 'festival'));
  });

  it.each([
    [
      'a text in a group, beside its remark and in its quotes',
      "# said twice\ntitle:\n  ru: 'Визит' # as in the minutes\n  en: Visit\n",
      { title: { ru: 'Приезд', en: 'Visit' } },
      "# said twice\ntitle:\n  ru: 'Приезд' # as in the minutes\n  en: Visit\n",
    ],
    [
      'one more element, behind the others with their remarks',
      'partners:\n  - a # first\n  - "b"\nkind: visit\n',
      { partners: ['a', 'b', 'c'], kind: 'visit' },
      'partners:\n  - a # first\n  - "b"\n  - c\nkind: visit\n',
    ],
    [
      'a list anew when its elements have moved, so that no remark stands at another',
      'partners: [a, b] # both\n',
      { partners: ['b', 'a'] },
      'partners: [b, a] # both\n',
    ],
    [
      'the whole of a field that has an alias',
      'title: &t { ru: А, en: A }\nplace: *t\n',
      { title: { ru: 'А', en: 'A' }, place: { ru: 'Б', en: 'A' } },
      'title: &t { ru: А, en: A }\nplace: { ru: Б, en: A }\n',
    ],
    [
      'all fields where an alias hangs on what is taken away',
      'title: &t { ru: А, en: A } # why\nplace: *t\n',
      { place: { ru: 'А', en: 'A' } },
      'place: { ru: А, en: A }\n',
    ],
  ])('changes %s', (_, before, fields, after) => {
    const form = { ...fields, [ORIGINAL]: `---\n${before}---\n` };
    expect(writeForm(form, events)).toBe(`---\n${after}---\n`);
  });

  it('writes a text of several paragraphs in one line, which YAML can read', () => {
    const summary = { ru: `${'Первый абзац. '.repeat(5)}\n\nВторой "абзац".` };
    expect(valueOf(writeForm({ summary }, events), events)).toEqual({ summary });
  });

  it('leaves out what is empty, however it is empty', () => {
    const form = {
      ...readForm(text, events),
      place: { ru: '', en: ' ' },
      areas: [],
      reported: null,
      title: {},
    };
    expect(writeForm(form, events)).toBe(text);
  });

  it('quotes what YAML would read as something else', () => {
    const written = writeForm({ title: { ru: 'Город: порт', en: 'yes' }, date: '1993', body: '' }, events);
    expect(valueOf(written, events)).toEqual({ title: { ru: 'Город: порт', en: 'yes' }, date: 1993 });
  });

  it('takes an empty side for the own city', () => {
    const agreements = fileForm('agreements');
    const read = readForm('---\nparties: [{ side: home }, { side: a }]\n---\n', agreements);
    expect(read['parties']).toEqual([{ side: '' }, { side: 'a' }]);
    expect(writeForm(read, agreements)).toContain('parties: [{ side: home }, { side: a }]');
  });

  it('adds words to a vocabulary in the order they are to be shown', () => {
    const areas = fileForm('areas');
    const rows = [
      { key: 'sport', label: { ru: 'Спорт' } },
      { key: 'art', label: { ru: 'Искусство' } },
    ];
    expect(writeForm({ rows }, areas)).toBe(
      'sport: { label: { ru: Спорт } }\nart: { label: { ru: Искусство } }\n',
    );
  });

  it('refuses a file that cannot be read, and names the line', () => {
    expect(() => readForm('---\ntitle: a: b\n---\n', events)).toThrow('Line 1');
  });
});

function valueOf(text: string, { hasBody }: FileForm): unknown {
  const parsed = parseYaml(hasBody ? (splitFrontmatter(text).yaml ?? '') : text);
  return 'value' in parsed ? parsed.value : parsed.mistake;
}
