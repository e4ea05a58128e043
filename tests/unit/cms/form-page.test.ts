import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formPage } from '../../../src/cms/form-page.ts';

const html = readFileSync('src/cms/browser/index.html', 'utf8');

describe('the page of the forms', () => {
  it.each([
    [
      ['ru', 'en'],
      'lang="ru" data-locales="ru en" data-languages="ru en"',
      'Редактор реестра · Registry editor',
    ],
    [['en', 'fr'], 'lang="en" data-locales="en fr" data-languages="en ru"', 'Registry editor'],
    [['de'], 'lang="en" data-locales="de" data-languages="en ru"', 'Registry editor'],
  ])('speaks a language of the site first: %j', (locales, attributes, title) => {
    const page = formPage(html, locales);
    expect(page).toContain(`<html ${attributes}>`);
    expect(page).toContain(`<title>${title}</title>`);
    expect(page).not.toContain('%');
  });
});
