import { describe, expect, it } from 'vitest';
import { preloadModules } from '../../../../src/build/pages/preload-modules.ts';

const modules: Record<string, string> = {
  '/base/_astro/page.js': 'import{a}from"./search.js";import"./short.js";import("./late.js")',
  '/base/_astro/search.js': 'import{b as c}from"./words.js";',
  '/base/_astro/words.js': 'import"./search.js"',
};
const script = '<script type="module" src="/base/_astro/page.js"></script>';
const read = (address: string) => modules[address];

describe('preloadModules', () => {
  it('asks for a module and all that it imports, each once, before the file that cannot wait', () => {
    const file = '<link rel="preload" as="fetch" href="/base/names.json">';
    const links = ['search', 'words', 'short', 'page'].map(
      (name) => `<link rel="modulepreload" href="/base/_astro/${name}.js">`,
    );
    expect(preloadModules(`<head>${file}${script}</head>`, read)).toBe(
      `<head>${links.join('')}${file}${script}</head>`,
    );
  });

  it('leaves other pages as they are', () => {
    expect(preloadModules(`<head>${script}</head>`, read)).toBe(`<head>${script}</head>`);
  });
});
