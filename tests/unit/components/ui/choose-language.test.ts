import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../../src/components/ui/choose-language.ts';

/** The root page with a link per language, as far as the function looks at it, and where it led. */
function lead(
  preferred: readonly string[],
  { search = '', hash = '', locales = ['ru', 'en'] } = {},
): string[] {
  const replaced: string[] = [];
  const links = locales.map((locale) => ({
    href: `https://example.org/${locale}/`,
    dataset: { locale },
  }));
  const page = { querySelectorAll: () => links } as unknown as Document;
  chooseLanguage(page, preferred, { search, hash, replace: (href) => replaced.push(String(href)) });
  return replaced;
}

describe('chooseLanguage', () => {
  it('leads to the first language of the reader that the site has', () => {
    expect(lead(['sah', 'en-US', 'ru'])).toEqual(['https://example.org/en/']);
    expect(lead(['ru', 'en'])).toEqual(['https://example.org/ru/']);
  });

  it('takes a regional variety for its language, however it is written', () => {
    expect(lead(['RU-ru'])).toEqual(['https://example.org/ru/']);
  });

  it('takes the variety that is meant where the site has it, else another of the language', () => {
    const locales = ['pt-BR', 'zh-Hans', 'zh-Hant'];
    expect(lead(['zh-Hant'], { locales })).toEqual(['https://example.org/zh-Hant/']);
    expect(lead(['zh-TW'], { locales })).toEqual(['https://example.org/zh-Hans/']);
    expect(lead(['pt'], { locales })).toEqual(['https://example.org/pt-BR/']);
  });

  it('does not take one language for another that begins alike', () => {
    expect(lead(['run', 'enm'])).toEqual([]);
  });

  it('leaves a reader of other languages to choose', () => {
    expect(lead(['ja', 'ko'])).toEqual([]);
    expect(lead([])).toEqual([]);
  });

  it('leaves an address with a query or a fragment alone', () => {
    expect(lead(['ru'], { search: '?stay' })).toEqual([]);
    expect(lead(['ru'], { hash: '#en' })).toEqual([]);
  });
});
