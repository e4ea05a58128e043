import { buildMap } from '../../map/build-map.ts';
import { CLUSTER_FROM } from '../../map/gather-places.ts';
import type { MapGroup, MapInput, MapKind, MapPlace, MapView } from '../../map/map-view.ts';
import type { Partner, Registry } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { collator, formatNumber } from '../../i18n/format.ts';
import { localeTraits } from '../../i18n/locales.ts';
import { useMessages } from '../../i18n/translate.ts';
import { markAnchor, route } from '../../routes.ts';
import { dormantState } from '../parts/dormant-state.ts';
import { groupTitle } from './group-title.ts';
import { textIn } from '../parts/text-view.ts';

/** The map of all partners in one language; made once for each registry, since many pages lead to it. */
export function partnerMap(registry: Registry, locale: Locale): PartnerMap {
  const known = maps.get(registry) ?? new Map<Locale, PartnerMap>();
  maps.set(registry, known);
  let map = known.get(locale);
  if (!map) known.set(locale, (map = makeMap(registry, locale)));
  return map;
}

/**
 * Where the map shows a partner selected: on the whole map, or on that of the group that it is drawn in there.
 * `undefined` for a partner without a place.
 */
export function partnerOnMap(registry: Registry, partner: Partner, locale: Locale): string | undefined {
  if (partner.data.coordinates === undefined) return undefined;
  // Few partners are in no group: nothing needs to be drawn to know it.
  const isFew = registry.partners.length < CLUSTER_FROM;
  const group = isFew ? undefined : partnerMap(registry, locale).groupOf.get(partner.id);
  const page = group === undefined ? route.map(locale) : route.mapGroup(locale, group);
  return `${page}#${markAnchor(partner.id)}`;
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

/** A place that says, in its mark and its name, that the relation is ended or paused. */
export function statedPlace(partner: Partner, kind: MapKind, locale: Locale): MapPlace {
  const place = mapPlace(partner, kind, locale);
  const state = dormantState(partner, locale);
  return state === undefined ? place : { ...place, title: `${place.title}, ${state}`, isDormant: true };
}

function makeMap(registry: Registry, locale: Locale): PartnerMap {
  const t = useMessages(locale);
  const order = collator(locale);
  const kinds = registry.partnerKinds.map((kind, shape) => ({
    mark: { id: kind.id, label: textIn(kind.plural ?? kind.label, locale), shape },
    partners: kind.partners.toSorted((a, b) =>
      order.compare(textIn(a.data.name, locale), textIn(b.data.name, locale)),
    ),
  }));
  const input: MapInput = {
    home: { name: textIn(registry.site.home.name, locale), coordinates: registry.site.home.coordinates },
    places: kinds.flatMap(({ mark, partners }) =>
      partners.map((partner) => statedPlace(partner, mark, locale)),
    ),
    locale: localeTraits(locale).format,
    ringLabel: (km) => t('map.ring', { km: formatNumber(km, locale) }),
    groupLink: (group) => ({
      href: route.mapGroup(locale, group.key),
      // Who speaks to a browser says what stands on the map: the number comes first.
      title: `${formatNumber(group.members.length, locale)}: ${groupTitle(group.kind.label, membersOf(kinds, group), locale)}`,
    }),
  };
  const view = buildMap(input);
  return {
    input,
    view,
    kinds,
    members: (group) => membersOf(kinds, group),
    groupOf: new Map(view.groups.flatMap(({ key, members }) => members.map((id) => [id, key] as const))),
  };
}

function membersOf(kinds: PartnerMap['kinds'], { kind, members }: MapGroup): Partner[] {
  const chosen = new Set(members);
  return kinds
    .filter(({ mark }) => mark.id === kind.id)
    .flatMap(({ partners }) => partners.filter(({ id }) => chosen.has(id)));
}

const maps = new WeakMap<Registry, Map<Locale, PartnerMap>>();

/** The map of all partners, and what other pages ask of it. */
export interface PartnerMap {
  input: MapInput;
  view: MapView;
  /** The kinds in their order, as the map marks them, with their partners by name. */
  kinds: { mark: MapKind; partners: Partner[] }[];
  /** The partners of a group, by name. */
  members: (group: MapGroup) => Partner[];
  /** The key of the group that a partner is drawn in, by its id. */
  groupOf: ReadonlyMap<string, string>;
}
