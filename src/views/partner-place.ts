import type { Partner, Registry } from '../registry/model.ts';
import type { Locale } from '../registry/schema/localized-text.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatEdtf } from '../i18n/format-date.ts';
import { useMessages } from '../i18n/translate.ts';
import { fact, present, type FactView } from './fact-view.ts';
import type { Notebook } from './notes.ts';
import { homeNameForm } from './home-name.ts';
import { plain } from './text-view.ts';
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

function distanceFact(
  registry: Registry,
  partner: Partner,
  locale: Locale,
  notebook: Notebook,
): FactView | undefined {
  const t = useMessages(locale);
  const { distanceKm, bearing, data, cites } = partner;
  if (distanceKm === undefined || bearing === undefined || data.coordinates === undefined) return undefined;
  const words = t('place.distance', {
    km: formatNumber(Math.round(distanceKm), locale),
    bearing: formatNumber(Math.round(bearing) % 360, locale),
    home: homeNameForm(registry, locale, 'genitive'),
  });
  const { latitude, longitude } = data.coordinates;
  const degrees = `${formatNumber(latitude, locale)}°, ${formatNumber(longitude, locale)}°`;
  return fact(t('fact.distance'), plain(words), notebook.cite(cites['coordinates']), {
    remark: plain(`${t('fact.coordinates')}: ${degrees}`),
  });
}

function timeFact(
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
      remark: plain(differenceText(offsets, home, homeNameForm(registry, locale, 'genitive'), locale)),
    },
  );
}
