import { expect, it } from 'vitest';
import { both, registryOf } from '../content-builder.ts';

it('a source lists everything it supports, field by field', () => {
  const registry = registryOf({
    site: {
      department: { name: both('Department'), cite: ['book'] },
      declared: [{ collection: 'partners', count: 1, named: true, cite: ['book'] }],
    },
    vocabularies: { areas: { sport: { label: both('sport'), cite: ['book'] } } },
    records: {
      sources: { book: {} },
      partners: {
        alpha: {
          cite: { record: ['paper'], kind: ['book'] },
          declaredBy: ['book'],
          accounts: [{ field: 'kind', says: both('Else.'), cite: ['book'] }],
          history: [{ state: 'contact', cite: ['book'] }],
          contacts: [{ name: both('Office'), cite: ['book'] }],
          population: { value: 5, date: '2020', cite: ['book'] },
        },
      },
      agreements: {
        treaty: { signatories: [{ side: 'home', name: both('N'), role: both('mayor'), cite: ['book'] }] },
      },
      associations: {
        union: {
          roles: [{ role: both('member'), holder: both('H'), cite: ['book'] }],
          figures: [{ date: '2020', name: both('members'), value: 3, cite: ['book'] }],
        },
      },
    },
    prose: { alpha: { ru: { file: 'partners/alpha.md', state: 'original', cites: ['book'] } } },
    pages: [
      {
        collection: 'pages',
        id: 'about',
        file: 'pages/about.mdx',
        data: {},
        prose: { ru: { file: 'pages/about.mdx', state: 'original', cites: ['book'] } },
      },
    ],
  });
  expect(registry.sources.find(({ id }) => id === 'book')?.supports).toEqual([
    {
      collection: 'partners',
      id: 'alpha',
      fields: ['accounts', 'body', 'contacts', 'declaredBy', 'history', 'kind', 'population'],
    },
    { collection: 'agreements', id: 'treaty', fields: ['signatories'] },
    { collection: 'associations', id: 'union', fields: ['figures', 'roles'] },
    { collection: 'pages', id: 'about', fields: ['body'] },
    { collection: 'vocabularies', id: 'areas/sport', fields: ['record'] },
    { collection: 'site', id: 'site', fields: ['declared', 'department'] },
  ]);
});
