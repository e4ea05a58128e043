import { buildMiniMap, type MiniMapView } from '../../map/build-mini-map.ts';
import type { MapView } from '../../map/map-view.ts';
import type { Partner } from '../../registry/model.ts';
import { formatTag } from '../../i18n/locales.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { partnerCard, type CardView } from '../parts/card-view.ts';
import { homeName } from '../parts/home-name.ts';
import { plain, sentence, type LangText, type LinkView } from '../parts/text-view.ts';
import { bubblePlace } from './bubble-title.ts';
import { partnerMap, statedPlace, type PartnerMap } from './partner-map.ts';

/** More partners than this are not listed under the map; the lists of their kinds and of what the map gathers are. */
const LISTED_LIMIT = 150;

/** The map of all partners with the list that says the same. */
export interface PartnerMapView {
  map: MapView;
  description: LangText;
  /** The partners by kind, each kind by name; without cards where there are very many. */
  groups: PartnerGroup[];
}

/** Partners of one kind, as they are listed under the map. */
interface PartnerGroup {
  id: string;
  title: LangText;
  href: string;
  count: string;
  cards: CardView[];
  /**
   * Where there are no cards: what the map gathers in bubbles, each a link to its own map and list, the nearest first.
   */
  bubbles: { link: LinkView; count: string }[];
}

/** The map of all partners in one language. */
export function partnerMapView(ctx: PageContext): PartnerMapView {
  const { registry, locale, t } = ctx;
  const map = partnerMap(ctx);
  const [first] = map.view.main.rings;
  const isLong = registry.partners.length > LISTED_LIMIT;
  return {
    map: map.view,
    description: sentence(
      (home) => t('map.description', { home, step: ctx.distance(first?.km ?? 0) }),
      homeName(ctx, 'genitive'),
    ),
    groups: map.kinds
      .filter(({ partners }) => partners.length > 0)
      .map(({ mark, partners }) => ({
        id: `map-list-${mark.id}`,
        title: mark.label,
        href: route.filter(locale, 'partners', 'kind', mark.id),
        count: t.count('count.partners', partners.length),
        cards: isLong ? [] : partners.map((partner) => partnerCard(ctx, partner)),
        bubbles: isLong ? bubblesOf(ctx, map, mark.id) : [],
      })),
  };
}

/** The small map on a partner's page; `undefined` for a partner without a place. */
export function partnerMiniMap(ctx: PageContext, partner: Partner): MiniMapView | undefined {
  const { registry, lang, t } = ctx;
  const kind = {
    id: partner.kind.id,
    label: ctx.text(partner.kind.label),
    shape: registry.partnerKinds.indexOf(partner.kind),
  };
  const place = statedPlace(ctx, partner, kind);
  const view = buildMiniMap({
    home: { name: ctx.text(registry.site.home.name), coordinates: registry.site.home.coordinates },
    place: { ...place, title: sentence((title) => t('map.small', { place: title }), place.title) },
    locale: formatTag(lang),
    ringLabel: ctx.distance,
    unitKm: ctx.unitKm,
  });
  return view ?? undefined;
}

function bubblesOf(ctx: PageContext, { view, members }: PartnerMap, kind: string): PartnerGroup['bubbles'] {
  const { locale, t } = ctx;
  const nearest = (partners: readonly Partner[]): number =>
    Math.min(...partners.map(({ distanceKm = Infinity }) => distanceKm));
  return view.groups
    .filter((group) => group.kind.id === kind)
    .map((group) => ({ key: group.key, partners: members(group) }))
    .sort((a, b) => nearest(a.partners) - nearest(b.partners))
    .map(({ key, partners }) => ({
      link: { href: route.mapGroup(locale, key), text: plain(bubblePlace(ctx, partners)) },
      count: t.count('count.partners', partners.length),
    }));
}
