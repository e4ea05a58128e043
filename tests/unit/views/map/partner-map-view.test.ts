import { describe, expect, it } from 'vitest';
import { partnerMapView } from '../../../../src/views/map/partner-map-view.ts';
import { sampleContent } from '../sample-content.ts';
import { registryOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const sample = sampleContent();
const partners = sample.records.partners.map((partner) => ({
  ...partner,
  data: { ...partner.data, coordinates: { latitude: 38.48, longitude: 140.38 } },
}));
const registry = registryOf({ ...sample, records: { ...sample.records, partners } });

describe('the map of all partners', () => {
  it.each([
    ['ru', 'связь прекращена'],
    ['en', 'relations ended'],
  ] as const)('says in %s which relation has ended, on the map and in the list below it', (locale, word) => {
    const { map, groups } = partnerMapView(pageContext(registry, locale));
    const marks = [...map.main.marks, ...(map.inset?.marks ?? [])];
    expect(marks.length).toBe(3);
    expect(marks.filter(({ title }) => title.text.endsWith(`, ${word}`)).map(({ id }) => id)).toEqual([
      'gamma',
    ]);
    expect(marks.filter(({ isDormant }) => isDormant).map(({ id }) => id)).toEqual(['gamma']);
    const cards = groups.flatMap(({ cards }) => cards);
    expect(cards.flatMap(({ id, dormant }) => (dormant === undefined ? [] : [[id, dormant]]))).toEqual([
      ['gamma', word],
    ]);
  });
});
