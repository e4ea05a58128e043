import type { Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { sentence, type LangText } from '../parts/text-view.ts';
import { compassPoint } from '../partner/partner-place.ts';

/** The name of partners of one kind that lie close together on the map: kind, how far, in what direction. */
export function bubbleTitle(ctx: PageContext, label: LangText, members: readonly Partner[]): LangText {
  const place = bubblePlace(ctx, members);
  return sentence((kind) => ctx.t('map.group', { kind, place }), label);
}

/**
 * Where partners that lie close together are, seen from home: from the nearest to the farthest, and the direction of
 * most.
 */
export function bubblePlace(ctx: PageContext, members: readonly Partner[]): string {
  const { t } = ctx;
  const km = members.flatMap(({ distanceKm = [] }) => distanceKm);
  const least = Math.min(...km);
  const most = Math.max(...km);
  if (most < 1) return t('map.here');
  const direction = t(compassPoint(meanBearing(members)));
  return t('map.range', { distance: ctx.distance(least, most), direction });
}

function meanBearing(members: readonly Partner[]): number {
  let [east, north] = [0, 0];
  for (const { bearing = 0 } of members) {
    east += Math.sin((bearing * Math.PI) / 180);
    north += Math.cos((bearing * Math.PI) / 180);
  }
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}
