import { EventEmitter } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentLoader, pageTextLoader } from '../../../src/content-source/astro-loader.ts';
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

it('takes in the rest of a file that was half written when its one event came', async () => {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const entries = new Map<string, object>();
  const store = {
    keys: () => entries.keys(),
    get: (id: string) => entries.get(id),
    set: (entry: { id: string }) => entries.set(entry.id, entry),
    delete: (id: string) => entries.delete(id),
  };
  const context = { store, watcher, config: { root: pathToFileURL(`${folder}/`) } };
  await contentLoader(folder, 'partners').load(context as unknown as LoaderContext);
  const path = join(folder, 'partners/lakemark.md');
  const text = readFileSync(path, 'utf8');
  const shown = () => JSON.stringify(entries.get('lakemark'));
  writeFileSync(path, '');
  watcher.emit('all', 'change', path);
  writeFileSync(path, text.replace('A city on a lake', 'A new town'));
  expect(shown()).toContain('A city on a lake');
  await expect.poll(shown).toContain('A new town');
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
