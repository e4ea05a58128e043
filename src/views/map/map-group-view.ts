import { buildGroupMap } from '../../map/build-group-map.ts';
import type { MapGroup, MapView } from '../../map/map-view.ts';
import type { Partner } from '../../registry/model.ts';
import { markAnchor, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { named, tellApart } from '../frame/tell-apart.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { partnerCard, type CardView } from '../parts/card-view.ts';
import { homeName } from '../parts/home-name.ts';
import { plain, sentence, type LangText } from '../parts/text-view.ts';
import { bubblePlace, bubbleTitle } from './bubble-title.ts';
import type { PagePlan } from '../page-plan.ts';
import { partnerMap } from './partner-map.ts';

/** The page that a bubble of the map opens: its partners on a larger scale, and as a list. */
export interface MapGroupView {
  frame: FrameView;
  title: LangText;
  count: string;
  description: LangText;
  map: MapView;
  /** The partners by name; where the map has bubbles again, those of each bubble under its anchor. */
  parts: { id?: string; title?: string; cards: CardView[] }[];
}

/** The pages of all bubbles of the map, in one language. */
export function mapGroupPages(ctx: PageContext): PagePlan<MapGroupView>[] {
  const all = partnerMap(ctx);
  const titleOf = (group: MapGroup): LangText => bubbleTitle(ctx, group.kind.label, all.members(group));
  const names = tellApart(
    all.view.groups,
    (group) => titleOf(group).text,
    () => [],
  );
  return [...names].map(([group, name]) => ({
    params: { group: group.key },
    make: () => mapGroupView(ctx, group, named(titleOf(group), name)),
  }));
}

function mapGroupView(ctx: PageContext, group: MapGroup, title: LangText): MapGroupView {
  const { locale, t } = ctx;
  const all = partnerMap(ctx);
  const members = all.members(group);
  const count = t.count('count.partners', members.length);
  const card = (partner: Partner): CardView => partnerCard(ctx, partner);
  const map = buildGroupMap(
    {
      ...all.input,
      groupLink: (part) => ({
        href: `#${partId(part)}`,
        title: `${ctx.number(part.members.length)}: ${bubblePlace(ctx, all.members(part))}`,
      }),
    },
    group.members,
  );
  const gathered = new Set(map.groups.flatMap((part) => part.members));
  const alone = members.filter(({ id }) => !gathered.has(id));
  return {
    frame: frameView(ctx, {
      href: route.mapGroup(locale, group.key),
      title: title.text,
      description: `${title.text}: ${count}`,
      above: [{ href: route.map(locale), text: plain(t('map.title')) }],
    }),
    title,
    count,
    description: sentence(
      (home) => t('map.groupText', { count, home, step: ctx.distance(map.ringKm) }),
      homeName(ctx, 'genitive'),
    ),
    map,
    parts: [
      ...(alone.length > 0 ? [{ cards: alone.map(card) }] : []),
      ...map.groups.map((part) => ({
        id: partId(part),
        title: bubblePlace(ctx, all.members(part)),
        // No mark of theirs is drawn here that could have the anchor.
        cards: all.members(part).map((partner) => ({ ...card(partner), anchor: markAnchor(partner.id) })),
      })),
    ],
  };
}

function partId({ key }: MapGroup): string {
  return `group-${key}`;
}
