import { describe, expect, it } from 'vitest';
import { mapGroupPages } from '../../../../src/views/map/map-group-view.ts';
import { partnerMapView } from '../../../../src/views/map/partner-map-view.ts';
import { partnerOnMap } from '../../../../src/views/map/partner-map.ts';
import { sampleContent } from '../sample-content.ts';
import { made, registryOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const sample = sampleContent();
const [town] = sample.records.partners;
if (!town) throw new Error('The sample has no partner.');

/** Towns in clusters of ten around the globe. */
const towns = Array.from({ length: 170 }, (_, index) => {
  const cluster = Math.floor(index / 10);
  const coordinates = { latitude: 20 + (index % 10) / 5, longitude: cluster * 20 - 160 };
  const id = `town-${String(index).padStart(3, '0')}`;
  return { ...town, id, file: `partners/${id}.md`, data: { ...town.data, coordinates } };
});
const registry = registryOf({ ...sample, records: { ...sample.records, partners: towns } });
const ctx = pageContext(registry, 'en');
const views = made(mapGroupPages(ctx));

describe('the pages of what the map gathers', () => {
  it('have each partner on one of them at most, and are the same in every language', () => {
    const members = views.flatMap((view) => view.parts.flatMap(({ cards }) => cards.map(({ id }) => id)));
    expect(new Set(members).size).toBe(members.length);
    expect(members.length).toBeGreaterThan(150);
    expect(mapGroupPages(pageContext(registry, 'ru')).map(({ params }) => params)).toEqual(
      mapGroupPages(ctx).map(({ params }) => params),
    );
  });

  it('have titles of their own and survive JSON', () => {
    expect(new Set(views.map((view) => view.title.text)).size).toBe(views.length);
    expect(views[0]?.title.text).toMatch(/^Twin cities: [\d,–]+ km, [a-z-]+$/u);
    for (const view of views) expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
  });

  it('are where the map shows their partners, and are listed below it', () => {
    const addresses = new Set(views.map((view) => view.frame.href));
    for (const partner of registry.partners) {
      const [page = '', mark] = partnerOnMap(ctx, partner)?.split('#') ?? [];
      expect(mark).toBe(`partner-${partner.id}`);
      expect(addresses.has(page) || page === '/en/map/').toBe(true);
    }
    const listed = partnerMapView(ctx).groups.flatMap(({ bubbles }) => bubbles.map(({ link }) => link.href));
    expect(listed.sort()).toEqual([...addresses].sort());
  });

  it('have the anchor of every partner that they gather again', () => {
    const near = towns.map((one, index) => ({
      ...one,
      data: { ...one.data, coordinates: { latitude: 20 + index / 1000, longitude: 100 } },
    }));
    const crowded = registryOf({ ...sample, records: { ...sample.records, partners: near } });
    const crowdedCtx = pageContext(crowded, 'en');
    const pages = made(mapGroupPages(crowdedCtx));
    const anchors = pages.flatMap((view) => [
      ...view.parts.flatMap(({ cards }) => cards.flatMap(({ anchor }) => anchor ?? [])),
      ...[view.map.main, view.map.inset].flatMap(
        (panel) => panel?.marks.map(({ id }) => `partner-${id}`) ?? [],
      ),
    ]);
    const wanted = crowded.partners.map((partner) => partnerOnMap(crowdedCtx, partner)?.split('#')[1] ?? '');
    expect(anchors.toSorted()).toEqual(wanted.toSorted());
    expect(pages.some((view) => view.map.groups.length > 0)).toBe(true);
  });

  it('lead nowhere for a partner without a place', () => {
    const { coordinates: _, ...data } = town.data;
    const lost = registryOf({ ...sample, records: { ...sample.records, partners: [{ ...town, data }] } });
    expect(lost.partners.map((partner) => partnerOnMap(pageContext(lost, 'en'), partner))).toEqual([
      undefined,
    ]);
  });
});
