import type { Partner } from '../../registry/model.ts';
import type { MessageKey } from '../../i18n/messages/index.ts';
import type { Coordinates } from '../../format/coordinates.ts';
import type { PageContext } from '../context.ts';
import { fact, present, websiteFact, type FactView } from '../parts/fact-view.ts';
import { homeName } from '../parts/home-name.ts';
import { cite } from '../parts/notes.ts';
import { plain, sentence } from '../parts/text-view.ts';
import { wikidataFact } from '../record/wikidata-fact.ts';
import { differenceText, zoneOffsets, zoneText } from './time-zone.ts';

/** Where the partner lies and what time it is there against the home city. */
export function placeFacts(ctx: PageContext, partner: Partner): FactView[] {
  const { t } = ctx;
  const { data, citationsOf } = partner;
  return present([
    distanceFact(ctx, partner),
    timeFact(ctx, partner),
    data.population &&
      fact(t('fact.population'), plain(ctx.number(data.population.value)), cite(citationsOf['population']), {
        remark: plain(ctx.date(data.population.date)),
      }),
    websiteFact(t('fact.website'), data.website, cite(citationsOf['website'])),
    wikidataFact(ctx, data.wikidata, citationsOf['wikidata']),
  ]);
}

/** The name of the nearest of eight compass points. */
export function compassPoint(bearing: number): CompassKey {
  return `compass.${(Math.round(bearing / 45) % 8) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}`;
}

/** Below this a direction means nothing. */
const NEAR_KM = 1;

/** How far and in what direction the partner lies; `undefined` without coordinates. */
export function distanceFact(ctx: PageContext, partner: Partner): FactView | undefined {
  const { t } = ctx;
  const { distanceKm, bearing, data, citationsOf } = partner;
  if (distanceKm === undefined || bearing === undefined || data.coordinates === undefined) return undefined;
  const words =
    distanceKm < NEAR_KM
      ? sentence((home) => t('partner.samePlace', { home }), homeName(ctx))
      : sentence(
          (home) =>
            t('partner.distance', {
              distance: ctx.distance(distanceKm),
              direction: t(compassPoint(bearing)),
              bearing: ctx.number(Math.round(bearing) % 360),
              home,
            }),
          homeName(ctx, 'genitive'),
        );
  const degrees = coordinatesText(ctx, data.coordinates);
  return {
    ...fact(t('fact.distance'), words, cite(citationsOf['coordinates']), {
      remark: plain(`${t('fact.coordinates')}: ${degrees}`),
    }),
    field: 'coordinates',
  };
}

/** Coordinates in words, latitude first. */
export function coordinatesText(ctx: PageContext, { latitude, longitude }: Coordinates): string {
  const { t } = ctx;
  return t('place.coordinates', {
    latitude: ctx.number(Math.abs(latitude)),
    northSouth: t(latitude < 0 ? 'place.south' : 'place.north'),
    longitude: ctx.number(Math.abs(longitude)),
    eastWest: t(longitude < 0 ? 'place.west' : 'place.east'),
  });
}

/** The partner's offset from UTC and from the home city; `undefined` without a time zone. */
export function timeFact(ctx: PageContext, partner: Partner): FactView | undefined {
  const { registry, t } = ctx;
  const { timeZone } = partner.data;
  if (timeZone === undefined) return undefined;
  const year = Number(registry.asOf.slice(0, 4));
  const offsets = zoneOffsets(timeZone, year);
  const home = zoneOffsets(registry.site.home.timeZone, year);
  return fact(t('fact.timeZone'), plain(zoneText(ctx, offsets)), cite(partner.citationsOf['timeZone']), {
    remark: sentence((name) => differenceText(ctx, offsets, home, name), homeName(ctx, 'prepositional')),
  });
}

type CompassKey = Extract<MessageKey, `compass.${number}`>;
