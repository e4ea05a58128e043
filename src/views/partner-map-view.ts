import { buildMap } from '../map/build-map.ts';
import { buildMiniMap, type MiniMapView } from '../map/build-mini-map.ts';
import type { MapKind, MapPlace, MapView } from '../map/map-view.ts';
import type { Partner, Registry } from '../registry/model.ts';
import type { Locale } from '../registry/schema/localized-text.ts';
import { collator, formatNumber } from '../i18n/format.ts';
import { localeTraits } from '../i18n/locales.ts';
import { useMessages } from '../i18n/translate.ts';
import { route } from '../routes.ts';
import { partnerCard, type CardView } from './card-view.ts';
import { homeNameForm } from './home-name.ts';
import { textIn } from './text-view.ts';

/** More partners than this are not listed under the map; the lists of their kinds are. */
const LISTED_LIMIT = 150;

/** The map of all partners with the list that says the same. */
export interface PartnerMapView {
  map: MapView;
  description: string;
  /** The partners by kind, each kind by name; without cards where there are very many. */
  groups: { id: string; title: string; href: string; count: string; cards: CardView[] }[];
}

/** The map of all partners in one language. */
export function partnerMapView(registry: Registry, locale: Locale): PartnerMapView {
  const t = useMessages(locale);
  const order = collator(locale);
  const kinds = registry.partnerKinds.map((kind, shape) => ({
    kind,
    mark: { id: kind.id, label: textIn(kind.plural ?? kind.label, locale), shape },
    partners: kind.partners.toSorted((a, b) =>
      order.compare(textIn(a.data.name, locale), textIn(b.data.name, locale)),
    ),
  }));
  const map = buildMap({
    home: { name: textIn(registry.site.home.name, locale), coordinates: registry.site.home.coordinates },
    places: kinds.flatMap(({ mark, partners }) => partners.map((partner) => mapPlace(partner, mark, locale))),
    locale: localeTraits(locale).format,
    ringLabel: (km) => t('map.ring', { km: formatNumber(km, locale) }),
    clusterHref: route.list(locale, 'partners'),
    clusterTitle: (count) => t.count('count.partners', count),
  });
  const [first] = map.main.rings;
  const isLong = registry.partners.length > LISTED_LIMIT;
  return {
    map,
    description: t('map.description', {
      home: homeNameForm(registry, locale, 'genitive'),
      step: formatNumber(first?.km ?? 0, locale),
    }),
    groups: kinds
      .filter(({ partners }) => partners.length > 0)
      .map(({ kind, mark, partners }) => ({
        id: `map-list-${kind.id}`,
        title: mark.label,
        href: route.filter(locale, 'partners', 'kind', kind.id),
        count: t.count('count.partners', partners.length),
        cards: isLong ? [] : partners.map((partner) => partnerCard(partner, locale, registry.countries)),
      })),
  };
}

/** The small map on a partner's page; `undefined` for a partner without a place. */
export function partnerMiniMap(
  registry: Registry,
  partner: Partner,
  locale: Locale,
): MiniMapView | undefined {
  const t = useMessages(locale);
  const kind = {
    id: partner.kind.id,
    label: textIn(partner.kind.label, locale),
    shape: registry.partnerKinds.indexOf(partner.kind),
  };
  const place = mapPlace(partner, kind, locale);
  const view = buildMiniMap({
    home: { name: textIn(registry.site.home.name, locale), coordinates: registry.site.home.coordinates },
    place: { ...place, title: t('map.small', { place: place.title }) },
    locale: localeTraits(locale).format,
    ringLabel: (km) => t('map.ring', { km: formatNumber(km, locale) }),
  });
  return view ?? undefined;
}

/** A partner as a place of a map. */
function mapPlace(partner: Partner, kind: MapKind, locale: Locale): MapPlace {
  const t = useMessages(locale);
  const { data, distanceKm } = partner;
  const name = textIn(data.name, locale);
  const label = data.mapLabel ? textIn(data.mapLabel, locale) : name;
  // Who speaks to a browser says what stands on the map.
  const spoken = name.includes(label) ? name : `${label} (${name})`;
  const words = [
    textIn(partner.kind.label, locale),
    ...(distanceKm === undefined
      ? []
      : [t('map.ring', { km: formatNumber(Math.round(distanceKm), locale) })]),
  ];
  return {
    id: partner.id,
    label,
    href: route.record(locale, 'partners', partner.id),
    kind,
    coordinates: data.coordinates,
    title: `${spoken}: ${words.join(', ')}`,
  };
}
