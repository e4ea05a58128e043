import { buildGroupMap } from '../../map/build-group-map.ts';
import type { MapGroup, MapView } from '../../map/map-view.ts';
import type { Partner, Registry } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/translate.ts';
import { markAnchor, route } from '../../routes.ts';
import { partnerCard, type CardView } from '../parts/card-view.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { groupPlace, groupTitle } from './group-title.ts';
import { homeNameForm } from '../parts/home-name.ts';
import { partnerMap } from './partner-map.ts';
import { plain } from '../parts/text-view.ts';

/** The page that a bubble of the map opens: its partners on a larger scale, and as a list. */
export interface MapGroupView {
  frame: FrameView;
  title: string;
  count: string;
  description: string;
  map: MapView;
  /** The partners by name; where the map has bubbles again, those of each bubble under its anchor. */
  parts: { id?: string; title?: string; cards: CardView[] }[];
}

/** The pages of all bubbles of the map, in one language. */
export function mapGroupViews(registry: Registry, locale: Locale): { key: string; view: MapGroupView }[] {
  return partnerMap(registry, locale).view.groups.map((group) => ({
    key: group.key,
    view: mapGroupView(registry, locale, group),
  }));
}

function mapGroupView(registry: Registry, locale: Locale, group: MapGroup): MapGroupView {
  const t = useMessages(locale);
  const all = partnerMap(registry, locale);
  const members = all.members(group);
  const title = groupTitle(group.kind.label, members, locale);
  const count = t.count('count.partners', members.length);
  const card = (partner: Partner): CardView => partnerCard(partner, locale, registry);
  const map = buildGroupMap(
    {
      ...all.input,
      groupLink: (part) => ({
        href: `#${partId(part)}`,
        title: `${formatNumber(part.members.length, locale)}: ${groupPlace(all.members(part), locale)}`,
      }),
    },
    group.members,
  );
  const gathered = new Set(map.groups.flatMap((part) => part.members));
  const alone = members.filter(({ id }) => !gathered.has(id));
  return {
    frame: frameView(registry, locale, {
      href: route.mapGroup(locale, group.key),
      title,
      description: `${title}: ${count}`,
      above: [{ href: route.map(locale), text: plain(t('map.title')) }],
    }),
    title,
    count,
    description: t('map.groupText', {
      count,
      home: homeNameForm(registry, locale, 'genitive'),
      step: formatNumber(map.ringKm, locale),
    }),
    map,
    parts: [
      ...(alone.length > 0 ? [{ cards: alone.map(card) }] : []),
      ...map.groups.map((part) => ({
        id: partId(part),
        title: groupPlace(all.members(part), locale),
        // No mark of theirs is drawn here that could have the anchor.
        cards: all.members(part).map((partner) => ({ ...card(partner), anchor: markAnchor(partner.id) })),
      })),
    ],
  };
}

function partId({ key }: MapGroup): string {
  return `group-${key}`;
}
