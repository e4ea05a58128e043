import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { runNew } from '../../../src/editor/run-new.ts';
import { FILLED_ROWS } from './filled-rows.ts';

const PDF = '%PDF-1.4\n%%EOF\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync('tests/fixtures/minimal-city', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The command with flags only, or with somebody who gives the answers one after another. */
async function run(args: readonly string[], answers?: readonly string[]) {
  const printed: string[] = [];
  const left = [...(answers ?? [])];
  const print = (text: string) => {
    printed.push(text);
  };
  const prompt = (text: string) => {
    printed.push(text);
    // Otherwise a question that must be answered would be put for ever.
    if (printed.length > 100) throw new Error(`No answer left to: ${text}`);
    return Promise.resolve(left.shift() ?? '');
  };
  const code = await runNew(['--content', folder, ...args], {
    env: { LANG: 'en_GB.UTF-8' },
    person: answers && { prompt, print },
    print,
  });
  return { code, text: printed.join('\n'), left };
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const check = () => checkContent(folder, { asOf: ({ dataDate }) => dataDate }).findings;
const SUMMARY = ['--summary-ru', 'Кратко', '--summary-en', 'In short'];
const TITLE = ['--title-ru', 'Заголовок', '--title-en', 'Title'];

describe('npm run new, by flags', { timeout: 60_000 }, () => {
  it.each([
    [
      'partner',
      [
        '--kind',
        'twin',
        '--name-ru',
        'Тромсё',
        '--name-en',
        'Tromsø',
        '--country',
        'Norway',
        '--history-state',
        'contact',
        '--history-date',
        'May 2019',
      ],
      'partners/tromso',
    ],
    [
      'agreement',
      [
        '--parties',
        'Лейкмарк',
        '--kind',
        'treaty',
        '--stage',
        'done',
        ...TITLE,
        '--signed',
        '22.05.2019',
        '--term',
        '5 лет',
      ],
      'agreements/lakemark-2019-treaty',
    ],
    [
      'event',
      ['--partners', 'Lakemark', '--kind', 'visit', '--state', 'held', ...TITLE, '--date', '22 May 2019'],
      'events/lakemark-2019-visit',
    ],
    [
      'legal-act',
      [
        '--kind',
        'charter',
        ...TITLE,
        '--date',
        '2001',
        '--jurisdiction-ru',
        'город',
        '--jurisdiction-en',
        'the city',
      ],
      'legal-acts/2001-charter',
    ],
    [
      'association',
      [
        '--name-ru',
        'Лига',
        '--name-en',
        'League',
        '--scope',
        'national',
        '--membership-state',
        'member',
        '--membership-since',
        '2001',
      ],
      'associations/league',
    ],
  ])('writes both files of a %s that passes the check without a finding', async (kind, args, file) => {
    const { code, text } = await run([kind, ...args, ...SUMMARY, '--source', 'gazette']);
    expect(code, text).toBe(0);
    expect(text).toContain(`${file}.md`);
    expect(text).toContain(`${file}.en.md`);
    expect(check()).toEqual([]);
    expect(read(`${file}.md`)).toMatchSnapshot();
    expect(read(`${file}.en.md`)).toMatchSnapshot();
  });

  it('finds the place and its time zone without the network', async () => {
    const name = ['--name-ru', 'Тромсё', '--name-en', 'Tromsø', '--country', 'Norway'];
    await run(['partner', '--kind', 'twin', ...name, ...SUMMARY, '--source', 'gazette']);
    expect(read('partners/tromso.md')).toContain(
      'coordinates: { latitude: 69.65, longitude: 18.96 }\ntimeZone: Europe/Oslo\n',
    );
    // What the gazetteer says is not what the gazette says.
    expect(read('partners/tromso.md')).toMatch(/coordinates: \[geonames\],? timeZone: \[tzdata\]/u);
    expect(read('sources/geonames.yaml')).toContain('https://www.geonames.org/');
    expect(check()).toEqual([]);
  });

  it('takes a place by the beginning of its name from nobody who has not seen it', async () => {
    const facts = ['--name-ru', 'Ханау', '--name-en', 'Hanau', '--country', 'DE', '--source', 'gazette'];
    await run(['partner', '--kind', 'twin', ...facts, ...SUMMARY]);
    expect(read('partners/hanau.md')).not.toMatch(/^coordinates:/mu);
    const seen = await run(['partner', '--kind', 'twin', ...facts, ...SUMMARY, '--id', 'hanau-2'], []);
    expect(seen.text).toContain('[Enter for Hanau am Main (05) 50.13, 8.91]');
    expect(read('partners/hanau-2.md')).toContain('coordinates: { latitude: 50.13, longitude: 8.91 }');
  });

  it('asks for a place that it does not know without naming a list', async () => {
    const facts = ['--name-ru', 'Нигдебург', '--country', 'DE', '--source', 'gazette'];
    const { text } = await run(['partner', '--kind', 'twin', ...facts, ...SUMMARY], []);
    expect(text).toContain('The gazetteer does not know the place. Latitude and longitude');
    expect(text).not.toContain('number of the list');
    const nowhere = facts.filter((word) => !['--country', 'DE'].includes(word));
    const without = await run(['partner', '--kind', 'twin', ...nowhere, ...SUMMARY, '--id', 'b'], []);
    expect(without.text).toContain('Without a country no place is looked up.');
  });

  it('makes a source of a web address', async () => {
    const source = [
      '--source',
      'https://www.example.org/a',
      '--source-kind',
      'news',
      '--source-title',
      'A',
      '--source-lang',
      'en',
      '--source-publisher-ru',
      'А',
      '--source-publisher-en',
      'A',
      '--source-date',
      '2019',
    ];
    const { code } = await run([
      'event',
      '--kind',
      'visit',
      '--state',
      'held',
      ...TITLE,
      ...SUMMARY,
      '--date',
      '2019',
      ...source,
    ]);
    expect(code).toBe(0);
    expect(read('sources/example-org-2019.yaml')).toContain('url: https://www.example.org/a');
    expect(check()).toEqual([]);
  });

  it('names everything that is missing or cannot be read, and writes nothing', async () => {
    const before = readdirSync(folder, { recursive: true });
    const { code, text } = await run(['agreement', '--parties', 'Lakemrk', '--signed', 'вчера']);
    expect(code).toBe(1);
    expect(text.split('\n')).toEqual([
      'no answer to "Kind" (--kind)',
      'no answer to "Stage" (--stage)',
      'no answer to "Title (Russian)" (--title-ru)',
      '--parties: "Lakemrk" is not in the list; perhaps "Lakemark"?',
      '--signed: "вчера" is no date. Write 2015-05-22, May 2015 or 2015',
      'no answer to "Summary (Russian)" (--summary-ru)',
      'Nothing was written.',
    ]);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('never writes over what is there', async () => {
    const partner = [
      'partner',
      '--kind',
      'twin',
      '--name-ru',
      'Лейкмарк',
      '--name-en',
      'Lakemark',
      ...SUMMARY,
    ];
    const before = read('partners/lakemark.md');
    expect(await run(partner)).toMatchObject({
      code: 1,
      text: expect.stringContaining('the name "lakemark" is taken'),
    });
    writeFileSync(join(folder, 'partners/rivermouth.en.md'), 'Mine.');
    expect((await run([...partner, '--id', 'rivermouth'])).code).toBe(1);
    expect(read('partners/lakemark.md')).toBe(before);
    expect(read('partners/rivermouth.en.md')).toBe('Mine.');
    expect(readdirSync(join(folder, 'partners'))).not.toContain('rivermouth.md');
  });

  it('never makes up how a thing stands: a date without its state is named, and nothing is written', async () => {
    const flags = ['--kind', 'twin', '--name-ru', 'Тромсё', '--history-date', '2019', '--source', 'gazette'];
    const { code, text } = await run(['partner', ...flags, ...SUMMARY]);
    expect([code, text]).toEqual([
      1,
      expect.stringContaining('--history-state: the field "state" is missing'),
    ]);
    const visit = await run(['event', '--kind', 'visit', ...TITLE, '--date', '2019', ...SUMMARY]);
    expect([visit.code, visit.text]).toEqual([1, expect.stringContaining('no answer to "Status" (--state)')]);
    expect(check()).toEqual([]);
  });

  it('refuses an option that makes no sense for the record, and names the one that is meant', async () => {
    const { code, text } = await run(['partner', '--nmae-ru', 'Тромсё']);
    expect([code, text.split('\n')[0]]).toEqual([2, 'There is no option --nmae-ru; perhaps --name-ru?']);
    expect(text).toContain('--history-date');
  });

  it('does not understand other words', async () => {
    expect((await run(['partnr'])).code).toBe(2);
  });
});

describe('npm run new, by questions', { timeout: 60_000 }, () => {
  const languages = ['ru', 'en'] as const;
  it.each(
    Object.entries(FILLED_ROWS).flatMap(([kind, rows]) =>
      languages.map((lang) => ({ kind, lang, rows: rows[lang] })),
    ),
  )(
    'makes a $kind of what a person answers in $lang, and it passes the check',
    async ({ kind, lang, rows }) => {
      for (const answers of rows) {
        const { code, text, left } = await run([kind, '--lang', lang], answers);
        expect(code, text).toBe(0);
        expect(left).toEqual([]);
      }
      // Nothing cites a new source yet.
      expect(check().filter(({ rule }) => rule !== 'orphan-source')).toEqual([]);
    },
  );

  it('asks again after an answer that cannot be read, and takes proposals on Enter', async () => {
    const answers = [
      '2',
      'treaty',
      'done',
      'Договор',
      'Treaty',
      'lakemark',
      'вчера',
      '22.05.2019',
      '',
      'Кратко',
      'In short',
      '',
      'gazette',
    ];
    const { code, text, left } = await run([], answers);
    expect(code, text).toBe(0);
    expect(left).toEqual([]);
    expect(text).toContain('  "вчера" is no date');
    expect(text).toContain('[Enter for lakemark-2019-treaty]');
    expect(read('agreements/lakemark-2019-treaty.md')).toContain('signed: 2019-05-22\n');
    expect(check()).toEqual([]);
  });
});

describe('npm run new -- source, without its language', { timeout: 60_000 }, () => {
  const facts = ['--title', 'A', '--kind', 'news', '--publisher-ru', 'А', '--publisher-en', 'A', '--id', 'a'];

  it('takes that of the site from a person who presses Enter, having read it', async () => {
    const { code, text } = await run(['source', ...facts], []);
    expect(code, text).toBe(0);
    expect(text).toContain('[Enter for ru]');
    expect(read('sources/a.yaml')).toContain('lang: ru\n');
  });

  it('takes none from flags', async () => {
    const { code, text } = await run(['source', ...facts]);
    expect([code, text]).toEqual([1, expect.stringContaining('(--source-lang)')]);
  });

  it('has a flag for it that is not the one for the language of the answers', async () => {
    const { code, text } = await run(['source', ...facts, '--source-lang', 'de', '--lang', 'ru']);
    expect([code, text]).toEqual([0, expect.stringContaining('Записано')]);
    expect(read('sources/a.yaml')).toContain('lang: de\n');
  });
});

describe('npm run new, where the check would refuse an answer', { timeout: 60_000 }, () => {
  const visit = ['event', '--kind', 'visit', '--state', 'held', ...SUMMARY, '--source', 'gazette'];

  it.each([
    ['a lost letter', 'Визит дел�гации', 'a letter was lost'],
    ['question marks for letters', '????? ?????????', 'question marks stand here'],
    ['letters of a wrong encoding', 'Р’РёР·РёС‚', 'wrong letters'],
    ['a character that nobody sees', 'Визит \u202Eтизив', 'U+202E'],
  ])('asks again at the question for %s, before anything is written', async (_what, wrong, words) => {
    const answers = [wrong, 'Визит', 'Visit'];
    const { code, text, left } = await run([...visit, '--date', '2016-05-05'], answers);
    expect([code, left], text).toEqual([0, []]);
    const lines = text.split('\n');
    const told = lines.findIndex((line) => line.includes(words));
    const questions = (from: number, to?: number) =>
      lines.slice(from, to).filter((line) => line.startsWith('Title '));
    expect(questions(0, told)).toEqual(['Title (Russian)']);
    expect(questions(told)[0]).toBe('Title (Russian)');
    expect(check()).toEqual([]);
  });

  it('asks again for what does not go together, and keeps the other answers', async () => {
    const answers = ['Визит', 'Visit', '2999', '', '', '', '2016'];
    const { code, text, left } = await run(visit, answers);
    expect([code, left], text).toEqual([0, []]);
    expect(text).toContain('--date: the event is recorded as held, but the date is yet to come: 2999');
    expect(text.match(/^Title \(Russian\)/gmu)).toHaveLength(1);
    expect(read('events/event-2016-visit.md')).toContain('date: 2016\n');
    expect(check()).toEqual([]);
  });

  it('names the flag where nobody can be asked, and writes nothing', async () => {
    const before = readdirSync(folder, { recursive: true });
    const name = ['partner', '--kind', 'twin', '--name-ru', 'Тромсё', ...SUMMARY, '--source', 'gazette'];
    expect((await run([...name, '--name-en', 'Index'])).text).toMatch(/^--id: .*index/u);
    const { code, text } = await run([...name, '--id', 'index']);
    expect([code, text.split('\n')[0]]).toEqual([1, expect.stringMatching(/^--id: .*index/u)]);
    const own = ['source', '--title', 'A', '--lang', 'en', '--kind', 'news', '--publisher-ru', 'А'];
    const page = await run([...own, '--url', 'https://example.org/\u202E']);
    expect(page).toMatchObject({ code: 1, text: expect.stringContaining('--url: ') });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('takes no name that another record had before, and no document that is none', async () => {
    writeFileSync(
      join(folder, 'partners/lakemark.md'),
      read('partners/lakemark.md').replace('kind: twin', 'formerIds: [lakemrk]\nkind: twin'),
    );
    const name = ['partner', '--kind', 'twin', '--name-ru', 'Тромсё', ...SUMMARY, '--source', 'gazette'];
    expect((await run([...name, '--id', 'lakemrk'])).text).toContain('the name "lakemrk" is taken');
    writeFileSync(join(folder, '.scan.pdf'), 'no document');
    const paper = ['agreement', '--parties', 'lakemark', '--kind', 'treaty', '--stage', 'done', ...TITLE];
    const file = ['--document', join(folder, '.scan.pdf'), '--documents-lang', 'ru'];
    const { code, text } = await run([...paper, '--signed', '2019-05-22', ...SUMMARY, ...file], []);
    expect([code, text]).toEqual([1, expect.stringContaining('--document: ')]);
    expect(readdirSync(folder)).not.toContain('documents');
  });

  it('writes a record whose source is not known yet, and says what it lacks', async () => {
    const { code, text } = await run(['event', '--kind', 'visit', '--state', 'held', ...TITLE, ...SUMMARY]);
    expect([code, text]).toEqual([0, expect.stringContaining('uncited')]);
  });
});

describe('npm run new -- agreement --document … --photo …', () => {
  const paper = [
    'agreement',
    '--parties',
    'lakemark',
    '--kind',
    'treaty',
    '--stage',
    'done',
    '--documents-lang',
    'ru',
    ...TITLE,
    '--signed',
    '2019-05-22',
    ...SUMMARY,
  ];

  it('copies the files in and makes the paper the source of its own record', async () => {
    writeFileSync(join(folder, '.scan.PDF'), PDF);
    const red = { width: 8, height: 8, channels: 3, background: 'red' } as const;
    writeFileSync(join(folder, '.IMG_1.JPG'), await sharp({ create: red }).jpeg().toBuffer());
    const files = ['--document', join(folder, '.scan.PDF'), '--photo', join(folder, '.IMG_1.JPG')];
    const { code, text } = await run([
      ...paper,
      ...files,
      '--documents-textSummary-ru',
      'Пересказ',
      '--documents-textSummary-en',
      'Retold',
      '--images-credit',
      'A. B.',
      '--images-licence',
      'CC-BY-4.0',
    ]);
    expect(code, text).toBe(0);
    expect(read('documents/lakemark-2019-treaty.pdf')).toBe(PDF);
    expect(read('sources/lakemark-2019-treaty.yaml')).toContain('kind: own-document');
    expect(read('agreements/lakemark-2019-treaty.md')).toMatchSnapshot();
    expect(check()).toEqual([]);
  });

  it('does without the retelling of a scan, and says what the page lacks', async () => {
    writeFileSync(join(folder, '.scan.pdf'), PDF);
    const answers = ['Пересказ', ''];
    const { code, text } = await run(
      [...paper, '--term', 'open-ended', '--id', 'a', '--document', join(folder, '.scan.pdf')],
      answers,
    );
    expect(code, text).toBe(0);
    expect(text).toContain('What the document says');
    expect(text).toContain('no translation (en) of these fields: documents[1].textSummary');
    expect(check().filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('names a photograph in HEIC as what it is', async () => {
    const heic = join(folder, '.IMG_2.jpg');
    writeFileSync(heic, Buffer.from('\u0000\u0000\u0000\u0018ftypheic', 'latin1'));
    const { code, text } = await run([...paper, '--photo', heic]);
    expect(code).toBe(1);
    expect(text).toContain(
      '.IMG_2.jpg: this is a photograph in the format HEIC, which browsers do not show.',
    );
  });
});

it('writes nothing where a section is a link that leads out of the content', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  try {
    renameSync(join(folder, 'events'), join(outside, 'events'));
    symlinkSync(join(outside, 'events'), join(folder, 'events'));
    const before = readdirSync(join(outside, 'events'));
    const answers = ['--kind', 'visit', '--date', '2016-05-05', '--state', 'held'];
    const { code, text } = await run(['event', ...answers, ...TITLE, ...SUMMARY, '--source', 'gazette']);
    expect([code, text]).toEqual([1, expect.stringContaining('symbolic links')]);
    expect(readdirSync(join(outside, 'events'))).toEqual(before);
  } finally {
    rmSync(outside, { recursive: true });
  }
});
