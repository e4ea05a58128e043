import { defaultActKinds } from '../../../src/i18n/default-act-kinds.ts';
import type { Content } from '../../../src/registry/record.ts';
import { pageSchema } from '../../../src/format/page.ts';
import { siteSchema } from '../../../src/format/site.ts';
import { agreements } from './sample-agreements.ts';
import { partners } from './sample-partners.ts';
import { associations, events, legalActs, sources } from './sample-records.ts';

const LOCALES = ['ru', 'en'] as const;
/** A small city with one record of every state that a view has to tell apart: full, bare, undated, untranslated. */
export function sampleContent(): Content {
  return {
    ...emptyContent(),
    records: {
      partners: partners(),
      agreements: agreements(),
      associations: associations(),
      'legal-acts': legalActs(),
      events: events(),
      sources: sources(),
    },
    pages: [
      {
        collection: 'pages',
        id: 'about',
        file: 'pages/about.mdx',
        data: {
          ru: pageSchema.parse({
            title: 'О реестре',
            description: 'Что это за сайт.',
            inMenu: true,
            order: 1,
          }),
          en: pageSchema.parse({ title: 'About', description: 'What this site is.', inMenu: true, order: 1 }),
        },
        prose: {
          ru: { file: 'pages/about.mdx', state: 'original', cites: ['strategy'] },
          en: { file: 'pages/about.en.mdx', state: 'stale', cites: ['strategy', 'chronicle'] },
        },
      },
      {
        collection: 'pages',
        id: 'guide',
        file: 'pages/guide.mdx',
        data: { ru: pageSchema.parse({ title: 'Памятка', description: 'Для делегаций.' }) },
        prose: { ru: { file: 'pages/guide.mdx', state: 'original', cites: [] } },
      },
    ],
  };
}

/** The same city before anybody has entered a record. */
export function emptyContent(): Content {
  return {
    site: siteSchema([...LOCALES]).parse({
      formatVersion: 1,
      title: { ru: 'Связи Заречья', en: 'Links of Riverside' },
      description: { ru: 'С кем связан город.', en: 'Whom the city is linked with.' },
      locales: LOCALES,
      url: 'https://example.org',
      official: false,
      dataDate: '2026-11-20',
      home: {
        id: 'riverside',
        name: { ru: 'Заречье', en: 'Riverside' },
        fullName: { ru: 'Город Заречье', en: 'City of Riverside' },
        nameForms: { ru: { genitive: 'Заречья' } },
        country: 'FI',
        coordinates: { latitude: 62, longitude: 26 },
        timeZone: 'Europe/Helsinki',
      },
      department: { name: { ru: 'Отдел связей', en: 'Office of Links' }, cite: ['strategy'] },
      handbook: true,
      licence: { content: 'CC-BY-4.0' },
      declared: [
        {
          collection: 'partners',
          kind: 'twin-city',
          count: 2,
          named: true,
          areas: ['culture'],
          cite: ['strategy'],
        },
        { collection: 'partners', kind: 'municipality', count: 12, named: false, cite: ['strategy'] },
        { collection: 'associations', scope: 'international', count: 1, named: true, cite: ['strategy'] },
        { collection: 'associations', count: 5, named: false, cite: ['chronicle'] },
      ],
    }),
    vocabularies: {
      directions: {
        international: {
          label: { ru: 'Международное', en: 'International' },
          definition: { ru: 'За рубежом.', en: 'Abroad.' },
          associationScope: 'international',
          cite: [{ source: 'strategy', at: '1' }],
        },
        local: { label: { ru: 'Местное', en: 'Local' } },
      },
      'partner-kinds': {
        'twin-city': {
          label: { ru: 'город-побратим', en: 'twin city' },
          plural: { ru: 'Города-побратимы', en: 'Twin cities' },
          direction: 'international',
        },
        municipality: { label: { ru: 'муниципалитет' }, direction: 'local' },
      },
      'agreement-kinds': {
        treaty: { label: { ru: 'договор', en: 'treaty' } },
        plan: { label: { ru: 'план', en: 'plan' } },
      },
      'act-kinds': defaultActKinds(['ru', 'en']),
      'event-kinds': {
        visit: { label: { ru: 'визит', en: 'visit' } },
        fair: { label: { ru: 'ярмарка', en: 'fair' } },
      },
      areas: {
        culture: { label: { ru: 'Культура', en: 'Culture' }, definition: { ru: 'Искусство.', en: 'Arts.' } },
        energy: { label: { ru: 'Энергетика', en: 'Energy' } },
      },
      'exchange-forms': { exhibitions: { label: { ru: 'Выставки', en: 'Exhibitions' } } },
    },
    countries: { JP: { label: { ru: 'Страна восходящего солнца', en: 'Land of the Rising Sun' } } },
    records: {
      partners: [],
      agreements: [],
      associations: [],
      'legal-acts': [],
      events: [],
      sources: sources(),
    },
    pages: [],
  };
}
