import { describe, expect, it } from 'vitest';
import { pageContext } from '../../../../src/views/context.ts';
import { homeThings, recordThing, wayTo } from '../../../../src/views/linked/page-things.ts';
import { homeView } from '../../../../src/views/home/home-view.ts';
import { partnerView } from '../../../../src/views/partner/partner-view.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf } from '../sample-views.ts';

const registry = registryOf(sampleContent());
const ctx = pageContext(registry, 'en');

describe('a record as a thing', () => {
  it('is a partner at its permanent address, with what its record says and nothing else', () => {
    expect(recordThing(ctx, byId(registry.partners, 'alpha'))).toEqual({
      '@id': 'https://example.org/id/partners/alpha/',
      '@type': 'AdministrativeArea',
      name: 'Alpha',
      alternateName: 'アルファ',
      address: { '@type': 'PostalAddress', addressCountry: 'JP' },
      url: 'https://alpha.example/',
    });
    expect(recordThing(ctx, byId(registry.partners, 'beta'))).toEqual({
      '@id': 'https://example.org/id/partners/beta/',
      '@type': 'Thing',
      name: 'Бета',
    });
  });

  it('gives dates only where they are certain', () => {
    const event = byId(registry.events, registry.events.find(({ data }) => data.date)?.id ?? '');
    const on = (date: string) => recordThing(ctx, { ...event, data: { ...event.data, date } });
    expect([on('2015-05-22')['startDate'], on('2015-05')['startDate'], on('2015')['startDate']]).toEqual([
      '2015-05-22',
      '2015-05',
      '2015',
    ]);
    expect(
      ['2015?', '2015~', '[2015..]', '201X', '2015-05-22?'].map((date) => on(date)['startDate']),
    ).toEqual(Array(5).fill(undefined));
    expect(on('2015-05-22/2015-05-24')).toMatchObject({ startDate: '2015-05-22', endDate: '2015-05-24' });
    expect(on('2015-05-22/..')).not.toHaveProperty('endDate');
  });

  it('covers the time that a paper states, an open end open', () => {
    const paper = byId(registry.agreements, 'alpha-2015');
    const during = (term: string) =>
      recordThing(ctx, { ...paper, termEnd: undefined, data: { ...paper.data, term } })['temporalCoverage'];
    expect([during('2023/2025'), during('2015-05-22/..'), during('2023?/2025')]).toEqual([
      '2023/2025',
      '2015-05-22/..',
      undefined,
    ]);
  });

  it('is every record of every collection', () => {
    const { partners, agreements, associations, legalActs, events, sources } = registry;
    const all = [...partners, ...agreements, ...associations, ...legalActs, ...events, ...sources];
    const things = all.map((record) => recordThing(ctx, record));
    expect(things.filter(({ name }) => name === undefined || name === '')).toEqual([]);
    expect(new Set(things.map((thing) => thing['@id'])).size).toBe(all.length);
    expect(JSON.stringify(things)).not.toMatch(/undefined|null/u);
  });
});

describe('the things of a page', () => {
  it('are the way to it and what it is about', () => {
    const { frame } = partnerView(ctx, byId(registry.partners, 'alpha'));
    expect(frame.things.map((thing) => thing['@type'])).toEqual(['BreadcrumbList', 'AdministrativeArea']);
    expect(frame.things[0]?.['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/en/' },
      { '@type': 'ListItem', position: 2, name: 'Partners', item: 'https://example.org/en/partners/' },
      {
        '@type': 'ListItem',
        position: 3,
        name: 'Twin cities',
        item: 'https://example.org/en/partners/by/kind/twin-city/',
      },
    ]);
    expect(wayTo(ctx, [])).toEqual([]);
  });

  it('are on the home page the site with its search, and the city', () => {
    expect(homeView(ctx).frame.things).toEqual(homeThings(ctx));
    expect(homeThings(ctx)[0]).toMatchObject({
      '@type': 'WebSite',
      potentialAction: { target: { urlTemplate: 'https://example.org/en/search/?q={search_term_string}' } },
    });
    expect(homeThings(ctx)[1]).toMatchObject({ '@type': 'City', name: 'Riverside' });
  });

  it('name a publisher only where the site is official', () => {
    expect(homeThings(ctx)[0]).not.toHaveProperty('publisher');
    const official = registryOf({ ...sampleContent(), site: { ...sampleContent().site, official: true } });
    expect(homeThings(pageContext(official, 'en'))[0]).toMatchObject({
      publisher: { '@type': 'GovernmentOrganization', name: 'Office of Links' },
    });
  });
});
