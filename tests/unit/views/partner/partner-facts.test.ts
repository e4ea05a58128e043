import { describe, expect, it } from 'vitest';
import { compassPoint } from '../../../../src/views/partner/partner-place.ts';
import { partnerView } from '../../../../src/views/partner/partner-view.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf, valueOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const registry = registryOf(sampleContent());
const partner = (id: string, locale = 'en') =>
  partnerView(pageContext(registry, locale), byId(registry.partners, id));

describe('the facts of a partner', () => {
  it('lead from the newest evidence to the record that it comes from', () => {
    const evidence = (id: string) => valueOf(partner(id).verdict, 'Latest dated fact');
    expect(evidence('alpha')).toMatchObject({
      href: '/en/events/alpha-2021-visit/',
      remark: { text: expect.stringContaining('2021') },
    });
    expect(evidence('gamma')).toMatchObject({
      text: { text: 'relations ended' },
      href: '#history',
      remark: { text: '2022' },
    });
  });

  it('set beside the newest evidence an event that may be newer', () => {
    const content = sampleContent();
    for (const { id, data } of content.records.events)
      if (id === 'alpha-old-visit') Object.assign(data, { state: 'unconfirmed', date: '2022' });
    const doubtful = registryOf(content);
    const view = partnerView(pageContext(doubtful, 'en'), byId(doubtful.partners, 'alpha'));
    const [known, later] = view.verdict.find(({ term }) => term.text === 'Latest dated fact')?.values ?? [];
    expect(known).toMatchObject({
      href: '/en/events/alpha-2021-visit/',
      remark: { text: expect.stringMatching(/2021/u) },
    });
    expect(later).toMatchObject({
      href: '/en/events/alpha-old-visit/',
      remark: { text: '2022, not confirmed to have taken place' },
    });
  });

  it('lead to a paper where that is the newest', () => {
    const content = sampleContent();
    const records = { ...content.records, events: [] };
    const bare = registryOf({ ...content, records });
    expect(
      valueOf(
        partnerView(pageContext(bare, 'en'), byId(bare.partners, 'alpha')).verdict,
        'Latest dated fact',
      ),
    ).toMatchObject({
      text: { text: 'Twinning Treaty' },
      href: '/en/agreements/alpha-2015/',
    });
  });

  it('name the sources of kind, beginning and state, each once', () => {
    const said = partner('gamma').facts.find(({ term }) => term.text === 'Sources of this information');
    expect(said?.values.slice(0, 2).map(({ href }) => href)).toEqual([
      '/en/sources/strategy/',
      '/en/sources/rumour/',
    ]);
  });
});

describe('the papers of a partner', () => {
  it('stand in chains, each newest first', () => {
    expect(partner('alpha').papers.map(({ cards }) => cards.map(({ id }) => id))).toEqual([
      ['alpha-2015', 'alpha-2001'],
    ]);
    expect(partner('gamma').papers).toEqual([]);
  });
});

describe('the clocks of a partner', () => {
  it('have rows for winter and summer only where they differ', () => {
    expect(partner('alpha').time?.hours.map(({ season }) => season)).toEqual(['In January', 'In July']);
    expect(partner('gamma').time?.hours).toEqual([{ season: 'All year', home: 'none', there: 'none' }]);
  });

  it('are not there without a time zone, or in the same one', () => {
    expect(partner('beta').time).toBeUndefined();
    const content = sampleContent();
    const site = { ...content.site, home: { ...content.site.home, timeZone: 'Asia/Tokyo' } };
    const near = registryOf({ ...content, site });
    expect(partnerView(pageContext(near, 'en'), byId(near.partners, 'alpha')).time).toBeUndefined();
  });
});

describe('compassPoint', () => {
  it('is the nearest of eight', () => {
    expect([0, 22, 23, 90, 225, 337, 338, 359.9].map(compassPoint)).toEqual(
      [0, 0, 1, 2, 5, 7, 0, 0].map((point) => `compass.${point}`),
    );
  });
});
