import { describe, expect, it } from 'vitest';
import { both, findingsOf } from '../content-builder.ts';

describe('unknown-reference', () => {
  it('names the nearest known record and the file to add', () => {
    const found = findingsOf('unknown-reference', {
      records: {
        partners: { hamburg: {} },
        events: { visit: { partners: ['hamburg', 'hambourg'], agreements: ['something-else'] } },
      },
    });
    expect(found).toEqual([
      {
        at: 'error events/visit.md partners.1',
        values: {
          id: 'hambourg',
          collection: 'partners',
          suggestion: 'hamburg',
          party: '',
          newFile: 'partners/hambourg.md',
        },
      },
      {
        at: 'error events/visit.md agreements.0',
        values: {
          id: 'something-else',
          collection: 'agreements',
          suggestion: '',
          party: '',
          newFile: 'agreements/something-else.md',
        },
      },
    ]);
  });

  it.each([
    ['parties.1.side', { agreements: { a: { parties: [{ side: 'home' }, { side: 'x' }] } } }],
    [
      'signatories.0.side',
      { agreements: { a: { signatories: [{ side: 'x', name: both('N'), role: both('R') }] } } },
    ],
    ['basedOn.0', { agreements: { a: { basedOn: ['x'] } } }],
    ['implements.0', { agreements: { a: { implements: ['x'] } } }],
    ['amends.0', { agreements: { a: { amends: ['x'] } } }],
    ['replaces.0', { agreements: { a: { replaces: ['x'] } } }],
    ['associations.0', { events: { a: { associations: ['x'] } } }],
    ['history.0.agreement', { partners: { a: { history: [{ state: 'contact', agreement: 'x' }] } } }],
    ['cite.kind.0', { partners: { a: { cite: { kind: ['x'] } } } }],
    ['declaredBy.0', { partners: { a: { declaredBy: ['x'] } } }],
    [
      'accounts.0.cite.0',
      { partners: { a: { accounts: [{ field: 'kind', says: both('S.'), cite: ['x'] }] } } },
    ],
    ['history.0.cite.0', { partners: { a: { history: [{ state: 'contact', cite: ['x'] }] } } }],
    ['population.cite.0', { partners: { a: { population: { value: 1, date: '2020', cite: ['x'] } } } }],
  ])('looks at %s', (path, records) => {
    expect(findingsOf('unknown-reference', { records }).map(({ at }) => at.split(' ')[2])).toEqual([path]);
  });

  it('looks at the sources of the site and of the vocabularies', () => {
    const found = findingsOf('unknown-reference', {
      site: { department: { name: both('D'), cite: ['x'] } },
      vocabularies: { areas: { sport: { label: both('sport'), cite: ['papper'] } } },
    });
    expect(found.map(({ at, values }) => [at, values['suggestion']])).toEqual([
      ['error site.yaml department.cite.0', ''],
      ['error vocabularies/areas.yaml sport.cite.0', 'paper'],
    ]);
  });

  it('takes the id of the home city for a mistyped side', () => {
    const [found] = findingsOf('unknown-reference', {
      records: { agreements: { a: { parties: [{ side: 'hometown' }] } } },
    });
    expect(found?.values['suggestion']).toBe('home');
  });

  it('leaves citations in prose to the check of prose', () => {
    const prose = { a: { ru: { file: 'partners/a.md', state: 'original' as const, cites: ['x'] } } };
    expect(findingsOf('unknown-reference', { records: { partners: { a: {} } }, prose })).toEqual([]);
  });
});

describe('unknown-term', () => {
  it.each([
    ['partners/a.md kind', { records: { partners: { a: { kind: 'x' } } } }],
    ['agreements/a.md kind', { records: { agreements: { a: { kind: 'x' } } } }],
    ['events/a.md kind', { records: { events: { a: { kind: 'x' } } } }],
    ['partners/a.md areas.1', { records: { partners: { a: { areas: ['sport', 'x'] } } } }],
    ['events/a.md exchangeForms.0', { records: { events: { a: { exchangeForms: ['x'] } } } }],
    [
      'vocabularies/partner-kinds.yaml twin.direction',
      { vocabularies: { 'partner-kinds': { twin: { label: both('twin'), direction: 'x' } } } },
    ],
    [
      'site.yaml declared.0.kind',
      {
        site: { declared: [{ collection: 'partners', kind: 'x', count: 1, named: false, cite: ['paper'] }] },
      },
    ],
    [
      'site.yaml declared.0.areas.0',
      {
        site: {
          declared: [{ collection: 'partners', count: 1, named: false, areas: ['x'], cite: ['paper'] }],
        },
      },
    ],
  ])('is found at %s', (place, parts) => {
    expect(findingsOf('unknown-term', parts).map(({ at }) => at)).toEqual([`error ${place}`]);
  });

  it('suggests the nearest term of the right vocabulary', () => {
    const [found] = findingsOf('unknown-term', { records: { partners: { a: { areas: ['sports'] } } } });
    expect(found?.values).toEqual({
      id: 'sports',
      vocabulary: 'areas',
      suggestion: 'sport',
      known: 'sport, culture',
    });
  });

  it('does not take an inherited property for a term', () => {
    expect(
      findingsOf('unknown-term', { records: { partners: { a: { areas: ['constructor'] } } } }),
    ).toHaveLength(1);
  });
});

describe('kind-without-direction', () => {
  it('is found at the kind', () => {
    const vocabularies = { 'partner-kinds': { twin: { label: both('twin') } } };
    expect(findingsOf('kind-without-direction', { vocabularies }).map(({ at }) => at)).toEqual([
      'error vocabularies/partner-kinds.yaml twin',
    ]);
    expect(findingsOf('kind-without-direction', {})).toEqual([]);
  });
});

describe('reserved-id', () => {
  it.each(['by', 'brief', 'index', 'home', 'ru', 'en'])('refuses a record called %s', (id) => {
    expect(findingsOf('reserved-id', { records: { partners: { [id]: {} } } })).toEqual([
      { at: `error partners/${id}.md`, values: { id } },
    ]);
  });

  it('refuses a page where the site has an address of its own', () => {
    const pages = ['map', 'about'].map((id) => {
      return { collection: 'pages' as const, id, file: `pages/${id}.mdx`, data: {}, prose: {} };
    });
    const found = findingsOf('reserved-id', { pages }, { reservedPageIds: ['map'] });
    expect(found.map(({ at }) => at)).toEqual(['error pages/map.mdx']);
  });

  it('leaves a record with the name of a page alone', () => {
    expect(
      findingsOf('reserved-id', { records: { partners: { map: {} } } }, { reservedPageIds: ['map'] }),
    ).toEqual([]);
  });
});

describe('former-id-clash', () => {
  it('is found where a former id is alive, or claimed a second time', () => {
    const partners = {
      a: { formerIds: ['b'] },
      b: { formerIds: ['old'] },
      c: { formerIds: ['older', 'old'] },
    };
    expect(findingsOf('former-id-clash', { records: { partners } })).toEqual([
      { at: 'error partners/a.md formerIds.0', values: { id: 'b', other: 'partners/b.md' } },
      { at: 'error partners/c.md formerIds.1', values: { id: 'old', other: 'partners/b.md' } },
    ]);
  });

  it('lets two collections use the same former id', () => {
    const records = { partners: { a: { formerIds: ['old'] } }, events: { b: { formerIds: ['old'] } } };
    expect(findingsOf('former-id-clash', { records })).toEqual([]);
  });
});

describe('double-record', () => {
  const doubles = (facts: object) => {
    const visit = { title: { en: 'Visit', ru: 'Визит' }, date: '2016' };
    const records = { events: { a: visit, b: { ...visit, ...facts } } };
    return findingsOf('double-record', { records }).filter(({ at }) => at.includes('events/'));
  };

  it('is found where nothing tells two records of one name apart', () => {
    expect(doubles({}).map(({ at }) => at)).toEqual(['warning events/b.md title']);
  });

  it('is none where a fact differs that readers go by', () => {
    expect(doubles({ date: '2017' })).toEqual([]);
    expect(doubles({ title: { en: 'Fair', ru: 'Ярмарка' } })).toEqual([]);
  });
});
