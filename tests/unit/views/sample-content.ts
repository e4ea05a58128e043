import type { Content, RegistryRecord } from '../../../src/registry/record.ts';
import { recordSchemas, type CollectionName } from '../../../src/registry/schema/index.ts';
import { pageSchema } from '../../../src/registry/schema/page.ts';
import { siteSchema } from '../../../src/registry/schema/site.ts';

const LOCALES = ['ru', 'en'] as const;
const schemas = recordSchemas([...LOCALES]);

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
        id: 'about',
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
        id: 'guide',
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
        { collection: 'associations', count: 5, named: false, cite: ['strategy'] },
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

function partners(): RegistryRecord<'partners'>[] {
  return [
    {
      ...place('partners', 'alpha'),
      prose: { ru: { file: 'partners/alpha.md', state: 'original', cites: ['chronicle', 'rumour'] } },
      data: schemas.partners.parse({
        kind: 'twin-city',
        name: { ru: 'Альфа', en: 'Alpha' },
        fullName: { ru: 'Город Альфа', en: 'City of Alpha' },
        nativeName: { lang: 'ja', text: 'アルファ' },
        alternateNames: ['Al-fa', { lang: 'fi', text: 'Alfa' }],
        country: 'JP',
        region: { ru: 'Север' },
        coordinates: { latitude: 38.48, longitude: 140.38 },
        timeZone: 'Asia/Tokyo',
        website: 'https://alpha.example/',
        population: { value: 21_516, date: '2020', cite: ['chronicle'] },
        areas: ['culture'],
        exchangeForms: ['exhibitions'],
        summary: { ru: 'Первый побратим.', en: 'The first twin city.' },
        contacts: [
          {
            name: { ru: 'Комитет', en: 'Committee' },
            role: { ru: 'связь', en: 'liaison' },
            cite: ['chronicle'],
          },
        ],
        cite: { country: ['chronicle'], kind: ['strategy'], areas: [{ source: 'strategy', at: '6' }] },
        declaredBy: ['strategy'],
        verified: '2026-11-01',
        accounts: [
          { field: 'contact', says: { ru: 'Знакомство началось в 1999 году.' }, cite: ['rumour'] },
          { field: 'twinning', says: { ru: 'Годом раньше.', en: 'A year earlier.' }, cite: ['rumour'] },
          {
            field: 'kind',
            says: { ru: 'Это город дружбы.', en: 'It is a friendship city.' },
            cite: ['chronicle'],
          },
        ],
        history: [
          { key: 'contact', date: '2001~', state: 'contact', by: 'home', cite: ['chronicle'] },
          { key: 'twinning', state: 'established', agreement: 'alpha-2015' },
        ],
      }),
    },
    {
      ...place('partners', 'beta'),
      data: schemas.partners.parse({
        kind: 'municipality',
        name: { ru: 'Бета' },
        summary: { ru: 'Соседний район.' },
        cite: { record: ['rumour'] },
      }),
    },
    {
      ...place('partners', 'gamma'),
      data: schemas.partners.parse({
        kind: 'twin-city',
        name: { ru: 'Гамма', en: 'Gamma' },
        country: 'CA',
        timeZone: 'America/Anchorage',
        summary: { ru: 'Связь прекращена.', en: 'The link has ended.' },
        history: [
          {
            state: 'established',
            dateNote: { ru: 'Год не назван.', en: 'No year is given.' },
            cite: ['strategy'],
          },
          {
            date: '2022',
            state: 'ended',
            by: 'partner',
            basis: 'practice',
            note: { ru: 'Без решения.' },
            cite: ['rumour'],
          },
        ],
      }),
    },
  ];
}

function agreements(): RegistryRecord<'agreements'>[] {
  return [
    {
      ...place('agreements', 'alpha-2015'),
      prose: {
        ru: { file: 'agreements/alpha-2015.md', state: 'original', cites: [] },
        en: { file: 'agreements/alpha-2015.en.md', state: 'current', cites: [] },
      },
      data: schemas.agreements.parse({
        kind: 'treaty',
        title: { ru: 'Договор о побратимстве', en: 'Twinning Treaty' },
        parties: [{ side: 'home', body: { ru: 'Дума', en: 'Duma' } }, { side: 'alpha' }],
        signed: '2015-05-22',
        place: { ru: 'Альфа' },
        term: 'P5Y',
        renewal: 'automatic',
        signatories: [
          { side: 'home', name: { ru: 'А. Иванов', en: 'A. Ivanov' }, role: { ru: 'мэр', en: 'mayor' } },
          {
            side: 'alpha',
            name: { ru: 'Сато', en: 'Sato' },
            nativeName: { lang: 'ja', text: '佐藤' },
            role: { ru: 'мэр' },
            cite: ['chronicle'],
          },
        ],
        areas: ['culture'],
        basedOn: ['alpha-2001'],
        documents: [
          { file: 'Договор.pdf', lang: 'ru', authentic: true, title: { ru: 'Скан', en: 'Scan' } },
          {
            url: 'https://alpha.example/treaty',
            lang: 'ja',
            authentic: false,
            title: { ru: 'Перевод' },
            textSummary: { ru: 'О дружбе.' },
          },
        ],
        summary: { ru: 'Города стали побратимами.', en: 'The cities became twins.' },
        cite: { signed: ['chronicle'], term: [{ source: 'chronicle', at: '5' }] },
      }),
    },
    {
      ...place('agreements', 'alpha-2001'),
      data: schemas.agreements.parse({
        kind: 'treaty',
        title: { ru: 'Договор о дружбе', en: 'Friendship Treaty' },
        parties: [{ side: 'home' }, { side: 'alpha' }],
        signed: '2001~',
        term: 'open-ended',
        summary: { ru: 'Начало.', en: 'The beginning.' },
        history: [{ key: 'end', state: 'terminated', date: '2015-05-22', cite: ['chronicle'] }],
        accounts: [
          { field: 'end', says: { ru: 'Действует поныне.', en: 'Still in force.' }, cite: ['rumour'] },
        ],
        cite: { record: ['chronicle'] },
      }),
    },
    {
      ...place('agreements', 'beta-undated'),
      data: schemas.agreements.parse({
        kind: 'plan',
        stage: 'unconfirmed',
        title: { ru: 'План работы' },
        parties: [{ side: 'home' }, { side: 'beta' }],
        dateNote: { ru: 'Дата не названа.' },
        summary: { ru: 'Упомянут один раз.' },
      }),
    },
  ];
}

function associations(): RegistryRecord<'associations'>[] {
  return [
    {
      ...place('associations', 'union'),
      data: schemas.associations.parse({
        name: { ru: 'Союз', en: 'Union' },
        abbreviation: { ru: 'С', en: 'U' },
        alternateNames: [{ lang: 'fi', text: 'Liitto' }],
        scope: 'international',
        membership: { state: 'member' },
        roles: [
          { role: { ru: 'член совета' }, holder: { ru: 'А. Иванов', en: 'A. Ivanov' }, cite: ['chronicle'] },
        ],
        figures: [
          { date: '2024', name: { ru: 'Членов', en: 'Members' }, value: 12_345, cite: ['chronicle'] },
        ],
        summary: { ru: 'Для городов.', en: 'For cities.' },
        cite: { record: ['strategy'] },
        declaredBy: ['strategy'],
      }),
    },
    {
      ...place('associations', 'league'),
      data: schemas.associations.parse({
        name: { ru: 'Лига', en: 'League' },
        scope: 'national',
        founded: '1991?',
        membership: {
          state: 'applied',
          since: '1998',
          dateNote: { ru: 'По отчёту.' },
          role: { ru: 'наблюдатель' },
        },
        website: 'https://league.example',
        summary: { ru: 'Для районов.', en: 'For districts.' },
      }),
    },
  ];
}

function legalActs(): RegistryRecord<'legal-acts'>[] {
  return [
    {
      ...place('legal-acts', 'charter'),
      data: schemas['legal-acts'].parse({
        title: { ru: 'Устав города', en: 'City Charter' },
        kind: 'charter',
        number: { ru: '№ 7' },
        date: '2007-06-27',
        jurisdiction: { ru: 'город', en: 'the city' },
        url: 'https://example.org/charter',
        history: [
          {
            key: 'adoption',
            state: 'adopted',
            date: '2007-06-27',
            by: { ru: 'Дума' },
            number: { ru: 'решение № 1' },
            cite: ['strategy'],
          },
          { state: 'in-force', note: { ru: 'С публикации.', en: 'On publication.' } },
        ],
        accounts: [{ field: 'adoption', says: { ru: 'Днём позже.', en: 'A day later.' }, cite: ['rumour'] }],
        summary: { ru: 'Основа.', en: 'The basis.' },
      }),
    },
    {
      ...place('legal-acts', 'custom'),
      data: schemas['legal-acts'].parse({
        title: { ru: 'Обычай' },
        kind: 'other',
        jurisdiction: { ru: 'всюду' },
        summary: { ru: 'Не записан.' },
      }),
    },
  ];
}

function events(): RegistryRecord<'events'>[] {
  const rest = {
    kind: 'visit',
    title: { ru: 'Визит', en: 'Visit' },
    summary: { ru: 'Встреча.', en: 'A meeting.' },
  };
  return [
    {
      ...place('events', 'alpha-2021-visit'),
      data: schemas.events.parse({
        ...rest,
        state: 'held',
        date: '2021?-06-08',
        dateNote: { ru: 'Год выведен.', en: 'The year is inferred.' },
        place: { ru: 'Порт' },
        partners: ['alpha'],
        associations: ['union'],
        agreements: ['alpha-2015'],
        areas: ['culture'],
        exchangeForms: ['exhibitions'],
        participants: 21,
        cite: { date: ['chronicle'], record: ['chronicle'] },
        accounts: [
          { field: 'participants', says: { ru: 'Было 30 человек.', en: 'There were 30.' }, cite: ['rumour'] },
        ],
      }),
    },
    {
      ...place('events', 'beta-undated-fair'),
      data: schemas.events.parse({
        kind: 'fair',
        state: 'held',
        title: { ru: 'Ярмарка' },
        summary: { ru: 'Без даты.' },
        reported: '2019-03',
        dateNote: { ru: 'День не назван.' },
        partners: ['beta'],
      }),
    },
    {
      ...place('events', 'alpha-2027-visit'),
      data: schemas.events.parse({ ...rest, state: 'planned', date: '2027', partners: ['alpha'] }),
    },
    {
      ...place('events', 'alpha-old-visit'),
      data: schemas.events.parse({ ...rest, state: 'cancelled', date: '[..2018]', partners: ['alpha'] }),
    },
  ];
}

function sources(): RegistryRecord<'sources'>[] {
  return [
    {
      ...place('sources', 'strategy'),
      data: schemas.sources.parse({
        title: 'Стратегия города',
        label: { ru: 'Стратегия', en: 'Strategy' },
        lang: 'ru',
        kind: 'official',
        publisher: { ru: 'Город', en: 'City' },
        date: '2018',
        url: 'https://example.org/strategy',
        accessed: '2026-11-01',
      }),
    },
    {
      ...place('sources', 'chronicle'),
      data: schemas.sources.parse({
        title: 'City Chronicle',
        titleTranslated: { ru: 'Летопись города' },
        label: { ru: 'Летопись', en: 'Chronicle' },
        lang: 'en',
        kind: 'archive',
        publisher: { ru: 'Архив', en: 'Archive' },
        date: '1991?',
        dateNote: { ru: 'По описи.', en: 'By the inventory.' },
        archivedUrl: 'https://archive.example/chronicle',
        note: { ru: 'Местами неточна.', en: 'Inexact in places.' },
      }),
    },
    {
      ...place('sources', 'rumour'),
      data: schemas.sources.parse({
        title: '噂',
        label: { ru: 'Молва' },
        lang: 'ja',
        kind: 'news',
        publisher: { ru: 'Газета' },
      }),
    },
  ];
}

function place<Name extends CollectionName>(collection: Name, id: string) {
  return { collection, id, file: `${collection}/${id}.md`, prose: {} };
}
