import { describe, expect, it } from 'vitest';
import { NameIndex } from '../../../../src/search/names/name-index.ts';
import { lateFacts, readNames, type NamesFile } from '../../../../src/search/names/names-file.ts';
import { namesFiles } from '../../../../src/search/names/write-names.ts';
import { groupNumber } from '../../../../src/views/search/name-entry.ts';
import { sampleEntry } from './sample-names.ts';

const entries = [
  sampleEntry('a', ['Харбин', '哈尔滨市'], { note: 'Китай', forms: ['Харбином'] }),
  sampleEntry('b', ['Новый Уренгой'], { kind: 'Другое', group: 2 }),
];
const EMPTY: NamesFile = { kinds: [], topics: [], sources: [], rows: [] };
const lang = { text: 'Harbin', lang: 'en' };
const withLang = [{ ...sampleEntry('a', ['Харбин']), names: [{ text: 'Харбин' }, lang] }];

/** An index over files in memory that notes what it reads. */
function indexOf(files: Map<string, NamesFile>): { index: NameIndex; read: string[] } {
  const read: string[] = [];
  const load = (name: string): Promise<NamesFile> => {
    read.push(name);
    const file = files.get(name);
    return file ? Promise.resolve(file) : Promise.reject(new Error('offline'));
  };
  return { index: new NameIndex(load), read };
}

describe('namesFiles', () => {
  it('puts few names in one file and reads them back, with what a first answer needs not in another', () => {
    const files = namesFiles(entries, ['слово']);
    expect([...files.keys()]).toEqual(['index', 'index-more']);
    expect(readNames(JSON.parse(JSON.stringify(files.get('index'))))).toEqual(
      entries.map((entry) => ({ forms: [], topics: [], people: [], facts: [], ...entry })),
    );
    expect(files.get('index-more')?.words).toEqual(['слово']);
  });

  it('keeps what an entry is about, who is named in it and what it answers', () => {
    const facts = [
      { ask: 'who' as const, text: 'Подписал: Иван', sources: [{ text: 'Вести', href: '/s/', lang: 'ru' }] },
    ];
    const full = sampleEntry('a', ['Договор'], {
      topics: ['Китай China'],
      people: [{ text: 'Иван' }],
      facts,
      group: groupNumber('founding'),
    });
    const split = namesFiles([full, ...entries], [], 1);
    expect(readNames(split.get('k') ?? EMPTY).find(({ href }) => href === 'a')).toBeUndefined();
    const { index, 'index-more': more } = Object.fromEntries(namesFiles([full], []));
    expect(readNames(index ?? EMPTY)).toEqual([{ ...full, forms: [], facts: [] }]);
    expect(lateFacts(more ?? EMPTY).get('a')).toEqual(facts);
  });

  it('keeps the language of a name', () => {
    const [file] = namesFiles(withLang, []).values();
    expect(file && readNames(file)[0]?.names).toEqual([{ text: 'Харбин' }, lang]);
  });

  it('keeps the language of a title, which is the first of the names', () => {
    const [file] = namesFiles([{ ...sampleEntry('a', ['Харбин']), lang: 'ru' }], []).values();
    expect(file && readNames(file)[0]).toMatchObject({
      title: 'Харбин',
      lang: 'ru',
      names: [{ text: 'Харбин', lang: 'ru' }],
    });
  });

  it('parts many names by the first letter of each word, whatever its script', () => {
    const files = namesFiles(entries, [], 1);
    expect(files.get('index')).toMatchObject({ rows: [], letters: ['h', 'n', 'other', 'u'] });
    expect(files.get('u')?.rows.map(([href]) => href)).toEqual(['b']);
  });
});

describe('titles of papers and events', () => {
  it('are left to the full-text index where there are many names', () => {
    const titled = [...entries, sampleEntry('c', ['План'], { group: groupNumber('founding') })];
    expect(namesFiles(titled, []).get('index')?.rows).toHaveLength(3);
    expect(namesFiles(titled, [], 1).get('index')?.letters).not.toContain('p');
  });
});

describe('NameIndex', () => {
  it('reads one file for few names, once', async () => {
    const { index, read } = indexOf(namesFiles(entries, []));
    expect(await index.search('харбин')).toHaveLength(1);
    expect(await index.search('уренгой')).toHaveLength(1);
    expect(read).toEqual(['index']);
    expect(await index.searchAll('харбин')).toHaveLength(1);
    expect(await index.words()).toEqual([]);
    expect(read).toEqual(['index', 'index-more']);
  });

  it('reads kana and hangul by their sound where no name is written so', async () => {
    const { index } = indexOf(namesFiles(entries, []));
    for (const typed of ['ハルビン', 'はるびん', '하얼빈'])
      expect(await index.search(typed), typed).toMatchObject([{ entry: { href: 'a' }, reason: 'sound' }]);
    expect(await index.search('ソウル')).toEqual([]);
  });

  it('reads the m of kana before b, m and p', async () => {
    const names = [sampleEntry('a', ['Олимпия']), sampleEntry('b', ['Орнепия'])];
    const { index } = indexOf(namesFiles(names, []));
    expect(await index.search('オリンピア')).toMatchObject([{ entry: { href: 'a' } }]);
  });

  it('of many names reads those of the letter, in either layout and script', async () => {
    for (const [typed, letters] of [
      ['харбин', ['h']],
      ['Kharbin', ['h']],
      ['уренгой', ['u']],
      ['哈尔滨', ['other']],
    ] as const) {
      const { index, read } = indexOf(namesFiles(entries, [], 1));
      expect(await index.search(typed), typed).toHaveLength(1);
      expect(read.slice(1)).toEqual(letters);
    }
  });

  it('of many names reads all when the first letter was mistyped', async () => {
    const { index } = indexOf(namesFiles(entries, [], 1));
    expect((await index.search('уарбин'))[0]?.entry.href).toBe('a');
  });

  it('tries again after a failure', async () => {
    const files = namesFiles(entries, []);
    const { index } = indexOf(files);
    const file = files.get('index');
    files.delete('index');
    await expect(index.search('харбин')).rejects.toThrow('offline');
    if (file) files.set('index', file);
    expect(await index.search('харбин')).toHaveLength(1);
  });
});
