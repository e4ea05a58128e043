import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageTextLoader } from '../../../src/content-source/page-texts.ts';
import { forgetRead } from '../../../src/content-source/read-once.ts';

const PAGE = '---\ntitle: О\ndescription: К\n---\n\nТекст.\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  cpSync('tests/fixtures/minimal-city', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  forgetRead();
});

it('gives Astro every page and every translation to compile', async () => {
  expect(await compiled()).toEqual({ 'about/ru': 'pages/about.mdx', 'about/en': 'pages/about.en.mdx' });
});

it.each(['%2e%2e/documents/code.js%3fx', 'LICENSE?x', 'a#b', 'a\\b', 'a\nb', '.hidden'])(
  'never gives Astro a page in the folder "%s", which an address could read as another file',
  async (name) => {
    mkdirSync(join(folder, 'pages', name), { recursive: true });
    writeFileSync(join(folder, 'pages', name, 'other.mdx'), PAGE);
    expect(Object.keys(await compiled())).toEqual(['about/ru', 'about/en']);
  },
);

it('never gives Astro a link to compile, be it to a file, to a folder, or under the name of a page', async () => {
  mkdirSync(join(folder, 'documents'));
  mkdirSync(join(folder, 'pages/more'));
  writeFileSync(join(folder, 'documents/code.js'), 'globalThis.hostile = 1');
  writeFileSync(join(folder, 'documents/page.mdx'), PAGE);
  symlinkSync(join(folder, 'documents/code.js'), join(folder, 'pages/more/about.mdx'));
  symlinkSync(join(folder, 'documents/code.js'), join(folder, 'pages/other.mdx'));
  symlinkSync(join(folder, 'documents'), join(folder, 'pages/linked'));
  expect(await compiled()).toEqual({ 'about/ru': 'pages/about.mdx', 'about/en': 'pages/about.en.mdx' });
});

/** The files that Astro would compile, by the id of their entry. */
async function compiled(): Promise<Record<string, string>> {
  const entries: [string, string][] = [];
  const store = {
    keys: () => [],
    set: (entry: { id: string; filePath: string }) => entries.push([entry.id, entry.filePath]),
  };
  const context = { store, config: { root: pathToFileURL(`${folder}/`) } };
  await pageTextLoader(folder).load(context as unknown as LoaderContext);
  return Object.fromEntries(entries);
}
