import { knownTimeZone } from '../../src/format/coordinates.ts';
import { zoneAt } from '../../src/registry/time-zones.ts';
import type { Means, PartnerSketch } from './generate-registry.ts';
import type { InventedRecord } from './invented-record.ts';
import { COUNTRY_CODES } from './invented-vocabularies.ts';
import { landPoint } from './land-points.ts';

/**
 * The record of a partner.
 * @param papers its papers, oldest first; they make the steps of its history where there are any
 */
export function inventedPartner(
  { id, name, sources }: PartnerSketch,
  papers: readonly InventedRecord[],
  { random, words, vocabularies, prose, text }: Means,
): InventedRecord {
  const coordinates = landPoint(random);
  const terms = (vocabulary: string, count: number) =>
    random.some(Object.keys(vocabularies[vocabulary] ?? {}), count);
  const [linked] = papers;
  const year = 1950 + random.below(30);
  return {
    collection: 'partners',
    id,
    facts: {
      kind: terms('partner-kinds', 1)[0],
      name,
      nativeName: { lang: 'eo', text: words.name().en },
      alternateNames: [words.name().en, { lang: 'de', text: words.name().en }],
      country: random.pick(COUNTRY_CODES),
      region: words.name(),
      coordinates,
      // A point of the rough coastline may lie on the open sea, which has no zone of a place.
      timeZone: knownTimeZone(zoneAt(coordinates.latitude, coordinates.longitude)),
      areas: terms('areas', 2 + random.below(4)),
      exchangeForms: terms('exchange-forms', 1 + random.below(4)),
      summary: text(14),
      history: [
        { key: 'first', date: `${year}~`, state: 'contact', cite: [sources[0]] },
        ...(linked
          ? papers.map((paper, at) => ({ state: at === 0 ? 'proposed' : 'established', agreement: paper.id }))
          : [
              { date: `${year + 5}-06`, state: 'established', by: 'both', cite: [sources[0]], note: text(9) },
            ]),
      ],
      cite: Object.fromEntries(CITED.map((field, at) => [field, [sources[at % sources.length]]])),
      verified: '2024-12-01',
    },
    prose: prose({
      sources,
      link: linked && { href: `../../agreements/${linked.id}/`, text: words.name() },
    }),
  };
}

const CITED = [
  'kind',
  'nativeName',
  'alternateNames',
  'country',
  'region',
  'coordinates',
  'timeZone',
  'areas',
  'exchangeForms',
];
