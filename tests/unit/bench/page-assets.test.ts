import { describe, expect, it } from 'vitest';
import { importsOf, pageAssets } from '../../bench/page-assets.ts';
import { fileGroup } from '../../bench/site-size.ts';

describe('pageAssets', () => {
  it('finds styles, scripts and modules that are loaded ahead', () => {
    const html = `<!doctype html><html><head><link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg">
      <link rel="modulepreload" href="/b.js"></head><body><script type="module" src="/c.js"></script></body></html>`;
    expect(pageAssets(html)).toEqual({ styles: ['/a.css'], scripts: ['/c.js', '/b.js'] });
  });
});

describe('importsOf', () => {
  it('finds what a module needs at once, packed or not', () => {
    const script =
      'import{a as b}from"./one.js";import"./two.js";\nimport c from \'../three.js\';export*from"./four.js";';
    expect(importsOf(script)).toEqual(['./one.js', './two.js', '../three.js', './four.js']);
  });

  it('leaves what is loaded later, and packages', () => {
    expect(importsOf('const a=import("./later.js");import"package";')).toEqual([]);
  });
});

it('counts everything of the search index as such', () => {
  expect(['pagefind/pagefind.js', 'ru/index.html', 'feed.atom'].map(fileGroup)).toEqual([
    'search index',
    'pages',
    'other files',
  ]);
});
