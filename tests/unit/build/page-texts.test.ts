import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PAGE_TEXTS, pageTexts } from '../../../src/build/page-texts.ts';
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

it('gives Astro every page and every translation to compile', () => {
  expect(compiled()).toEqual({ 'about/ru': 'pages/about.mdx', 'about/en': 'pages/about.en.mdx' });
});

it.each(['%2e%2e/documents/code.js%3fx', 'LICENSE?x', 'a#b', 'a\\b', 'a\nb', '.hidden'])(
  'never gives Astro a page in the folder "%s", which an address could read as another file',
  (name) => {
    mkdirSync(join(folder, 'pages', name), { recursive: true });
    writeFileSync(join(folder, 'pages', name, 'other.mdx'), PAGE);
    expect(Object.keys(compiled())).toEqual(['about/ru', 'about/en']);
  },
);

it('never gives Astro a link to compile, be it to a file, to a folder, or under the name of a page', () => {
  mkdirSync(join(folder, 'documents'));
  mkdirSync(join(folder, 'pages/more'));
  writeFileSync(join(folder, 'documents/code.js'), 'globalThis.hostile = 1');
  writeFileSync(join(folder, 'documents/page.mdx'), PAGE);
  symlinkSync(join(folder, 'documents/code.js'), join(folder, 'pages/more/about.mdx'));
  symlinkSync(join(folder, 'documents/code.js'), join(folder, 'pages/other.mdx'));
  symlinkSync(join(folder, 'documents'), join(folder, 'pages/linked'));
  expect(compiled()).toEqual({ 'about/ru': 'pages/about.mdx', 'about/en': 'pages/about.en.mdx' });
});

/** The files that a page could have compiled, by page and language. */
function compiled(): Record<string, string> {
  const { load, resolveId } = pageTexts(folder);
  const imports = load(PAGE_TEXTS)?.matchAll(/"([^"]+)": \(\) => import\("([^"]+)"\)/gu) ?? [];
  return Object.fromEntries(
    [...imports].map(([, key, name = '']) => [key, relative(folder, resolveId(name) ?? '')] as const),
  );
}
