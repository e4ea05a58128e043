import { describe, expect, it } from 'vitest';
import { filePlans } from '../../../src/format/file-plans.ts';
import { searchedTexts } from '../../../src/format/searched-texts.ts';

const plans = filePlans();
const partner = {
  name: { ru: 'Порт', en: 'Port' },
  nativeName: { lang: 'no', text: 'Havn' },
  alternateNames: ['Hafen', { text: 'Havre' }],
  region: { ru: 'Край' },
  summary: { ru: 'Город.' },
};

describe('the texts that a record is found by', () => {
  it('are its names in every language and script', () => {
    expect(searchedTexts(plans.partners, partner, 'names')).toEqual([
      { text: 'Порт', lang: 'ru', isName: true },
      { text: 'Port', lang: 'en', isName: true },
      { text: 'Havn', lang: 'no', isName: true },
      { text: 'Hafen', isName: true },
      { text: 'Havre', isName: true },
    ]);
  });

  it('are in its list what else tells of it, but no sentences', () => {
    const all = searchedTexts(plans.partners, partner, 'all').map(({ text }) => text);
    expect(all).toContain('Край');
    expect(all).not.toContain('Город.');
  });

  it('may be bare, or stand under the languages that they are in', () => {
    const source = { title: 'Der Hafen', titleTranslated: { en: 'The Port' }, label: { en: 'Port paper' } };
    expect(searchedTexts(plans.sources, source, 'all').map(({ text }) => text)).toEqual([
      'Der Hafen',
      'The Port',
      'Port paper',
    ]);
  });
});
