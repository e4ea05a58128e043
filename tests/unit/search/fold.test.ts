import { describe, expect, it } from 'vitest';
import { foldPage, foldYo, restoreYo } from '../../../src/search/fold.ts';

const page = (body: string): string =>
  `<html lang="ru"><body><main data-pagefind-body>${body}</main></body></html>`;

describe('foldYo', () => {
  it('writes е for ё in both cases', () => {
    expect(foldYo('Ёж и ёлка')).toBe('Еж и елка');
  });
});

describe('foldPage', () => {
  it('leaves a page without ё as it is', () => {
    const html = page('<p>Город</p>');
    expect(foldPage(html)).toBe(html);
  });

  it('folds text and search names, not the title, filters or addresses', () => {
    const folded = foldPage(
      page(
        '<h1 data-title="Королёв">Королёв</h1><a href="/ё/">Ёж</a><span data-search-names="Артём" data-area="Учёба"></span>',
      ),
    );
    expect(folded).toContain('data-title="Королёв">Королев</h1>');
    expect(folded).toContain('<a href="/ё/">Еж</a>');
    expect(folded).toContain('data-search-names="Артем" data-area="Учёба"');
  });

  it('keeps the words that had ё, in an order that does not depend on the text', () => {
    expect(foldPage(page('<p>Пётр, ёлка и Пётр</p>'))).toContain(
      'data-pagefind-meta="yo:Пётр ёлка"></span></body>',
    );
  });

  it('does not keep a word that the page also writes with е', () => {
    expect(foldPage(page('<p>все и всё, лёд</p>'))).toContain('"yo:лёд"');
  });
});

describe('restoreYo', () => {
  it('puts ё back in whole words only', () => {
    expect(restoreYo('Петр и петров', 'Пётр')).toBe('Пётр и петров');
  });

  it('leaves the text alone without words', () => {
    expect(restoreYo('Петр', '')).toBe('Петр');
  });
});
