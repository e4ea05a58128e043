import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startIndex } from '../../../src/search/build-index.ts';
import { beginningsFile, partFile, partsFile, type LocaleParts } from '../../../src/search/index-parts.ts';

const page = (lang: string, title: string): string =>
  `<!doctype html><html lang="${lang}"><body><main data-pagefind-body><h1>${title}</h1>
  <span hidden data-pagefind-filter="kind[data-kind]" data-kind="A"></span>
  <span hidden data-pagefind-filter="area[data-area]" data-area="B"></span></main></body></html>`;

let place: string;
let pages: [file: string, html: string][];

async function build(folder: string): Promise<Record<string, string>> {
  const outputDir = join(place, folder);
  const index = await startIndex();
  for (const [file, html] of pages) await index.add(file, html);
  await index.write(outputDir);
  const paths = await readdir(outputDir, { recursive: true, withFileTypes: true });
  const files = paths.filter((path) => path.isFile()).map((path) => join(path.parentPath, path.name));
  const entries = files.map(async (file) => [
    file.slice(outputDir.length),
    (await readFile(file)).toString('base64'),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

describe('the search index', () => {
  beforeEach(async () => {
    pages = [];
    place = await mkdtemp(join(tmpdir(), 'search-'));
  });
  afterEach(() => rm(place, { recursive: true }));

  it('has the pages by language, the same way each time', async () => {
    pages.push(['ru/a/index.html', page('ru', 'Ёлка')], ['ru/b/index.html', page('ru', 'Мир')]);
    pages.push(['en/a/index.html', page('en', 'Peace')]);
    const first = await build('one');
    const entry = JSON.parse(Buffer.from(first['/pagefind-entry.json'] ?? '', 'base64').toString()) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(entry.languages).toMatchObject({ ru: { page_count: 2 }, en: { page_count: 1 } });
    expect(await build('two')).toEqual(first);
  });

  it('has the same bytes for as many pages as a site has', async () => {
    for (let at = 0; at < 300; at += 1)
      pages.push([`en/${at}/index.html`, page('en', `Peace ${at % 7} and ${at % 31} friends of ${at}`)]);
    expect(await build('two')).toEqual(await build('one'));
  });

  it('is told of beside it: which part has which words, how they all begin, which page has which id', async () => {
    // Words enough for several parts.
    const words = Array.from({ length: 26 ** 3 }, (_, at) =>
      [at / 676, at / 26, at].map((letter) => String.fromCharCode(97 + (Math.trunc(letter) % 26))).join(''),
    );
    pages.push(['a/index.html', page('en', words.map((word) => `${word}gh`).join(' '))]);
    const files = await build('out');
    const read = (file: string): unknown =>
      JSON.parse(Buffer.from(files[`/${file}`] ?? '', 'base64').toString());
    const parts = read(partsFile('en')) as LocaleParts;
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([`/${parts.meta}`, ...parts.words.map(([, name]) => `/${partFile(name)}`)]),
    );
    expect(parts.words.length).toBeGreaterThan(1);
    expect(parts.words.map(([first]) => first)).toEqual(parts.words.map(([first]) => first).sort());
    expect(String(read(beginningsFile('en'))).split(' ')).toEqual(words.map((word) => `${word}g`));
    const { 'a/': id } = parts.pages;
    expect(Object.keys(files)).toContain(`/fragment/${id}.pf_fragment`);
  });

  it('is none when no page is marked', async () => {
    await expect(build('out')).rejects.toThrow('data-pagefind-body');
  });

  it('leaves nothing of an older one and nothing that the site does not use', async () => {
    await mkdir(join(place, 'out'));
    await writeFile(join(place, 'out', 'old.pf_index'), 'old');
    pages.push(['index.html', page('en', 'Peace')]);
    const files = Object.keys(await build('out'));
    expect(files).not.toContain('/old.pf_index');
    expect(files.filter((path) => /\.(js|css)$/u.test(path))).toEqual(['/pagefind.js']);
  });
});
