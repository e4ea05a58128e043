import { describe, expect, it } from 'vitest';
import { SITE_LETTERS } from '../../../src/fonts/site-fonts.ts';
import { scriptFaces } from '../../../src/styles/script-faces.ts';

describe('faces of the reader’s system', () => {
  it.each([[['ru', 'en']], [['sah', 'kk', 'de', 'el']], [['vi', 'sr-Latn']]])(
    'are not named for a site in %j',
    (locales) => {
      expect(scriptFaces(locales)).toBe('');
    },
  );

  it.each([
    ['ar', 'Noto Sans Arabic', 'ع'],
    ['he', 'Noto Sans Hebrew', 'ש'],
    ['ka', 'Noto Sans Georgian', 'თ'],
    ['hy', 'Noto Sans Armenian', 'Հ'],
    ['hi', 'Noto Sans Devanagari', 'ह'],
    ['th', 'Noto Sans Thai', 'ท'],
    ['am', 'Noto Sans Ethiopic', 'አ'],
    ['ja', 'Noto Sans JP', '日'],
    ['ko', 'Noto Sans KR', '한'],
    ['zh', 'Noto Sans SC', '市'],
    ['zh-TW', 'Noto Sans TC', '市'],
  ])('are named for a language whose letters the site’s face lacks: %s', (locale, face, letter) => {
    expect(SITE_LETTERS).not.toContain(letter);
    const rules = scriptFaces(['en', locale]).trimEnd().split('\n');
    expect(rules).toHaveLength(2);
    for (const rule of rules) {
      expect(rule).toContain(`[lang|='${locale}']`);
      expect(rule).toContain(`'${face}'`);
    }
  });

  it('leave the text face first on pages in the language, and are first in a text of it on other pages', () => {
    const [page, text] = scriptFaces(['ar']).split('\n');
    expect(page).toMatch(/^:root\[[^{]+\{--font-stand-in:'Segoe UI',/u);
    expect(text).toMatch(/^:not\(:root\)\[[^{]+\{font-family:'Segoe UI',.+,var\(--font-text\)\}$/u);
  });

  it('are named once for each language', () => {
    expect(scriptFaces(['he', 'he'])).toBe(scriptFaces(['he']));
  });

  it('of a way of writing come after those of the language, and so go before them', () => {
    const css = scriptFaces(['zh-Hant', 'zh']);
    expect(css.indexOf("[lang|='zh']")).toBeLessThan(css.indexOf("[lang|='zh-Hant']"));
  });
});
