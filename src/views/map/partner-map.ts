import { buildMap } from '../../map/build-map.ts';
import { CLUSTER_FROM } from '../../map/gather-places.ts';
import type { MapGroup, MapInput, MapKind, MapPlace, MapView } from '../../map/map-view.ts';
import type { Partner } from '../../registry/model.ts';
import { formatTag } from '../../i18n/locales.ts';
import { markAnchor, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { byName } from '../parts/by-name.ts';
import { dormantState } from '../parts/dormant-state.ts';
import { joined, plain, type LangText } from '../parts/text-view.ts';
import { bubbleTitle } from './bubble-title.ts';

/** The map of all partners in one language; made once, since many pages lead to it. */
export function partnerMap(ctx: PageContext): PartnerMap {
  const map = maps.get(ctx) ?? makeMap(ctx);
  maps.set(ctx, map);
  return map;
}

/**
 * Where the map shows a partner selected: on the whole map, or on that of the group that it is drawn in there.
 * `undefined` for a partner without a place.
 */
export function partnerOnMap(ctx: PageContext, partner: Partner): string | undefined {
  const { registry, locale } = ctx;
  if (partner.data.coordinates === undefined) return undefined;
  // Few partners are in no group: nothing needs to be drawn to know it.
  const isFew = registry.partners.length < CLUSTER_FROM;
  const group = isFew ? undefined : partnerMap(ctx).groupOf.get(partner.id);
  const page = group === undefined ? route.map(locale) : route.mapGroup(locale, group);
  return `${page}#${markAnchor(partner.id)}`;
}

/** A partner as a place of a map. */
function mapPlace(ctx: PageContext, partner: Partner, kind: MapKind): MapPlace {
  const { locale } = ctx;
  const { data, distanceKm } = partner;
  const name = ctx.text(data.name);
  const label = data.mapLabel ? ctx.text(data.mapLabel) : name;
  const words = [
    ctx.text(partner.kind.label),
    ...(distanceKm === undefined ? [] : [plain(ctx.distance(distanceKm))]),
  ];
  return {
    id: partner.id,
    label,
    href: route.record(locale, 'partners', partner.id),
    kind,
    coordinates: data.coordinates,
    title: joined([spokenName(name, label), joined(words, ', ')], ': '),
  };
}

/** Who speaks to a browser says what stands on the map. */
function spokenName(name: LangText, label: LangText): LangText {
  return name.text.includes(label.text) ? name : joined([label, plain(' ('), name, plain(')')]);
}

/** A place that says, in its mark and its name, that the relation is ended or paused. */
export function statedPlace(ctx: PageContext, partner: Partner, kind: MapKind): MapPlace {
  const place = mapPlace(ctx, partner, kind);
  const state = dormantState(ctx, partner);
  if (state === undefined) return place;
  return { ...place, title: joined([place.title, plain(state)], ', '), isDormant: true };
}

function makeMap(ctx: PageContext): PartnerMap {
  const { registry, locale, lang } = ctx;
  const kinds = registry.partnerKinds.map((kind, shape) => ({
    mark: { id: kind.id, label: ctx.text(kind.plural ?? kind.label), shape },
    partners: byName(ctx, kind.partners),
  }));
  const input: MapInput = {
    home: { name: ctx.text(registry.site.home.name), coordinates: registry.site.home.coordinates },
    places: kinds.flatMap(({ mark, partners }) => partners.map((partner) => statedPlace(ctx, partner, mark))),
    locale: formatTag(lang),
    ringLabel: ctx.distance,
    unitKm: ctx.unitKm,
    groupLink: (group) => ({
      href: route.mapGroup(locale, group.key),
      // Who speaks to a browser says what stands on the map: the number comes first.
      title: `${ctx.number(group.members.length)}: ${bubbleTitle(ctx, group.kind.label, membersOf(kinds, group)).text}`,
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

const maps = new WeakMap<PageContext, PartnerMap>();

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
