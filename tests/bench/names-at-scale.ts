import { brotliCompressSync } from 'node:zlib';
import { NameIndex } from '../../src/search/names/name-index.ts';
import type { NamesFile } from '../../src/search/names/names-file.ts';
import { namesFiles } from '../../src/search/names/write-names.ts';
import type { TableSection } from './section.ts';

/** What the first keystroke costs at 5,000 partners of four names and four facts, and how long a search takes. */
export async function namesAtScale(): Promise<TableSection> {
  const files = namesFiles(inventedEntries(5000), []);
  const sizes = [...files]
    .map(([, file]) => brotliCompressSync(JSON.stringify(file)).length)
    .sort((a, b) => a - b);
  const index = new NameIndex((file) => Promise.resolve(files.get(file) ?? EMPTY));
  const rows: string[][] = [];
  for (const text of ['м', 'мирна', 'Mirna', 'мирнаа', 'vbhyf', 'абвгдежз']) {
    await index.search(text);
    const started = performance.now();
    await index.search(text);
    rows.push([text, (performance.now() - started).toFixed(1)]);
  }
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return {
    title: 'Names of 5,000 partners',
    columns: ['typed', 'found in, ms'],
    rows,
    notes: [
      `${files.size} files, ${(middle / 1000).toFixed(0)} KB in the middle and ${((sizes.at(-1) ?? 0) / 1000).toFixed(0)} KB at most, brotli.`,
    ],
  };
}

const EMPTY: NamesFile = { kinds: [], topics: [], sources: [], rows: [] };

function inventedEntries(count: number): Parameters<typeof namesFiles>[0] {
  const syllables = 'ми ра но ка то су ле ви до га бе за пу хо че ша'.split(' ');
  const latin = 'mi ra no ka to su le vi do ga be za pu kho che sha'.split(' ');
  return Array.from({ length: count }, (_, number) => {
    const parts = [number % 16, (number >> 4) % 16, (number >> 8) % 16, (number * 7) % 16];
    const title = parts.map((part) => syllables[part]).join('');
    const other = parts.map((part) => latin[part]).join('');
    const names = [title, other, `Город ${title}`, `City of ${other}`].map((text) => ({ text }));
    const facts = (['when', 'state', 'far', 'time'] as const).map((ask) => ({
      ask,
      text: `${title}: ${number} ${ask}`,
      sources: [{ text: `Источник ${number % 500}`, href: `/ru/sources/s${number % 500}/` }],
    }));
    const topics = ['Город-побратим Twin city побратимы sister cities', `Страна ${number % 60} Country`];
    const href = `/ru/partners/p${number}/`;
    return { href, title, kind: 'Партнёры', note: 'Страна', names, topics, facts, group: 0 };
  });
}
