import { describe, expect, it } from 'vitest';
import { both, findingsOf } from '../content-builder.ts';

const ONLY = { ru: 'только так' };
const ORIGINAL = { file: 'partners/a.md', state: 'original' as const, cites: [] };

describe('missing-translation', () => {
  it('warns once for a record, at the first field, with all of them', () => {
    const partners = { a: { fullName: ONLY, history: [{ state: 'contact', note: ONLY }] } };
    expect(findingsOf('missing-translation', { records: { partners } })).toEqual([
      {
        at: 'warning partners/a.md fullName',
        values: { locale: 'en', fields: 'fullName, history[1].note', proseFile: '' },
      },
    ]);
  });

  it('warns of prose and names the file to add', () => {
    const parts = { records: { partners: { a: {} } }, prose: { a: { ru: ORIGINAL } } };
    expect(findingsOf('missing-translation', parts)).toEqual([
      { at: 'warning partners/a.md', values: { locale: 'en', fields: '', proseFile: 'partners/a.en.md' } },
    ]);
  });

  it('looks at the site, the vocabularies and the pages', () => {
    const found = findingsOf('missing-translation', {
      site: { title: ONLY },
      vocabularies: { areas: { sport: { label: both('sport'), definition: ONLY } } },
      pages: [
        {
          collection: 'pages',
          id: 'about',
          file: 'pages/about.mdx',
          data: {},
          prose: { ru: { ...ORIGINAL, file: 'pages/about.mdx' } },
        },
      ],
    });
    expect(found.map(({ at }) => at)).toEqual([
      'warning site.yaml title',
      'warning vocabularies/areas.yaml sport.definition',
      'warning pages/about.mdx',
    ]);
  });

  it('is silent where everything is there, or only one language is wanted', () => {
    const translated = { ...ORIGINAL, file: 'partners/a.en.md', state: 'current' as const };
    const parts = { records: { partners: { a: {} } }, prose: { a: { ru: ORIGINAL, en: translated } } };
    expect(findingsOf('missing-translation', parts)).toEqual([]);
    expect(findingsOf('missing-translation', { site: { locales: ['ru'], title: ONLY } })).toEqual([]);
  });

  it('asks no translation of forms of names and titles of sources', () => {
    const records = {
      partners: { a: { nameForms: { ru: { genitive: 'Б' } } } },
      sources: { news: { titleTranslated: { ru: 'Название' } } },
    };
    expect(findingsOf('missing-translation', { records })).toEqual([]);
  });
});
