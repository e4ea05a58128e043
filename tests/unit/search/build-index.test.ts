import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build-index.ts';

const page = (lang: string, title: string, mark = ' data-pagefind-body'): string =>
  `<!doctype html><html lang="${lang}"><body><main${mark}><h1>${title}</h1>
  <span hidden data-pagefind-filter="kind[data-kind]" data-kind="A"></span>
  <span hidden data-pagefind-filter="area[data-area]" data-area="B"></span></main></body></html>`;

let siteDir: string;

async function write(path: string, html: string): Promise<void> {
  const file = join(siteDir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}

async function build(folder: string): Promise<{ pages: number; files: Record<string, string> }> {
  const outputDir = join(siteDir, folder);
  const { pages } = await buildSearchIndex({ siteDir, outputDir });
  const paths = await readdir(outputDir, { recursive: true, withFileTypes: true });
  const files = paths.filter((path) => path.isFile()).map((path) => join(path.parentPath, path.name));
  const entries = files.map(async (file) => [
    file.slice(outputDir.length),
    (await readFile(file)).toString('base64'),
  ]);
  return { pages, files: Object.fromEntries(await Promise.all(entries)) };
}

describe('buildSearchIndex', () => {
  beforeEach(async () => {
    siteDir = await mkdtemp(join(tmpdir(), 'search-'));
  });
  afterEach(() => rm(siteDir, { recursive: true }));

  it('indexes marked pages by language, the same way each time', async () => {
    await write('ru/a/index.html', page('ru', 'Ёлка'));
    await write('ru/b/index.html', page('ru', 'Мир'));
    await write('en/a/index.html', page('en', 'Peace'));
    await write('ru/unmarked/index.html', page('ru', 'Нет', ''));
    const first = await build('one');
    const second = await build('two');
    expect(first.pages).toBe(3);
    const entry = JSON.parse(Buffer.from(first.files['/pagefind-entry.json'] ?? '', 'base64').toString()) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(entry.languages).toMatchObject({ ru: { page_count: 2 }, en: { page_count: 1 } });
    expect(second.files).toEqual(first.files);
  });

  it('gives the same bytes for as many pages as a site has', async () => {
    for (let at = 0; at < 300; at += 1)
      await write(`en/${at}/index.html`, page('en', `Peace ${at % 7} and ${at % 31} friends of ${at}`));
    const first = await build('one');
    expect(first.pages).toBe(300);
    expect((await build('two')).files).toEqual(first.files);
  });

  it('leaves nothing of an older index and nothing that the site does not use', async () => {
    await write('index.html', page('en', 'Peace'));
    await write('out/index/old.pf_index', 'old');
    const { files } = await build('out');
    expect(Object.keys(files)).not.toContain('/index/old.pf_index');
    expect(Object.keys(files).filter((path) => /\.(js|css)$/u.test(path))).toEqual(['/pagefind.js']);
  });

  it('fails when no page is marked', async () => {
    await write('index.html', page('en', 'Peace', ''));
    await expect(build('out')).rejects.toThrow('data-pagefind-body');
  });
});
