import type { Partner, Registry } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatNumber } from '../../i18n/format.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import type { MessageKey } from '../../i18n/messages/index.ts';
import { useMessages } from '../../i18n/translate.ts';
import { fact, present, type FactView } from '../parts/fact-view.ts';
import type { Notebook } from '../parts/notes.ts';
import { homeNameForm } from '../parts/home-name.ts';
import { plain, textIn } from '../parts/text-view.ts';
import { differenceText, zoneOffsets, zoneText } from './time-zone.ts';

/** Where the partner lies and what time it is there against the home city. */
export function placeFacts(
  registry: Registry,
  partner: Partner,
  locale: Locale,
  notebook: Notebook,
): FactView[] {
  const t = useMessages(locale);
  const { data, cites } = partner;
  return present([
    distanceFact(registry, partner, locale, notebook),
    timeFact(registry, partner, locale, notebook),
    data.population &&
      fact(
        t('fact.population'),
        plain(formatNumber(data.population.value, locale)),
        notebook.cite(cites['population']),
        {
          remark: plain(formatEdtf(data.population.date, locale)),
        },
      ),
    data.website === undefined
      ? undefined
      : fact(
          t('fact.website'),
          plain(data.website.replace(/^https?:\/\/|\/$/gu, '')),
          notebook.cite(cites['website']),
          {
            href: data.website,
          },
        ),
  ]);
}

/** The name of the nearest of eight compass points. */
export function compassPoint(bearing: number): CompassKey {
  return `compass.${(Math.round(bearing / 45) % 8) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}`;
}

/** Below this a direction means nothing. */
const NEAR_KM = 1;

/** How far and in what direction the partner lies; `undefined` without coordinates. */
export function distanceFact(
  registry: Registry,
  partner: Partner,
  locale: Locale,
  notebook: Notebook,
): FactView | undefined {
  const t = useMessages(locale);
  const { distanceKm, bearing, data, cites } = partner;
  if (distanceKm === undefined || bearing === undefined || data.coordinates === undefined) return undefined;
  const home = homeNameForm(registry, locale, 'genitive');
  const words =
    distanceKm < NEAR_KM
      ? t('partner.samePlace', { home: textIn(registry.site.home.name, locale) })
      : t('partner.distance', {
          km: formatNumber(Math.round(distanceKm), locale),
          direction: t(compassPoint(bearing)),
          bearing: formatNumber(Math.round(bearing) % 360, locale),
          home,
        });
  const { latitude, longitude } = data.coordinates;
  const degrees = t('place.coordinates', {
    latitude: formatNumber(Math.abs(latitude), locale),
    northSouth: t(latitude < 0 ? 'place.south' : 'place.north'),
    longitude: formatNumber(Math.abs(longitude), locale),
    eastWest: t(longitude < 0 ? 'place.west' : 'place.east'),
  });
  return {
    ...fact(t('fact.distance'), plain(words), notebook.cite(cites['coordinates']), {
      remark: plain(`${t('fact.coordinates')}: ${degrees}`),
    }),
    field: 'coordinates',
  };
}

/** The partner's offset from UTC and from the home city; `undefined` without a time zone. */
export function timeFact(
  registry: Registry,
  partner: Partner,
  locale: Locale,
  notebook: Notebook,
): FactView | undefined {
  const t = useMessages(locale);
  const { timeZone } = partner.data;
  if (timeZone === undefined) return undefined;
  const year = Number(registry.asOf.slice(0, 4));
  const offsets = zoneOffsets(timeZone, year);
  const home = zoneOffsets(registry.site.home.timeZone, year);
  return fact(
    t('fact.timeZone'),
    plain(zoneText(offsets, locale)),
    notebook.cite(partner.cites['timeZone']),
    {
      remark: plain(differenceText(offsets, home, homeNameForm(registry, locale, 'prepositional'), locale)),
    },
  );
}

type CompassKey = Extract<MessageKey, `compass.${number}`>;
