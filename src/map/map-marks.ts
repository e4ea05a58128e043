import { bubbleRadius } from './cluster-marks.ts';
import type { Layout } from './label-sides.ts';
import type { MapBubble, MapGroup, MapInput, MapMark, MapPlace } from './map-view.ts';
import { tenth, type Point } from './plane.ts';

/** The mark of one place. */
export function placeMark(place: MapPlace, [x, y]: Point, sides: Pick<MapMark, Layout | 'zoomed'>): MapMark {
  const { id, kind, href, title, label, isDormant = false } = place;
  return { id, kind: kind.id, shape: kind.shape, isDormant, href, title, label, x, y, ...sides };
}

/**
 * The mark that stands for several places. Throws when the input does not say where such a mark leads: a
 * bubble without a link would lose its places for keyboard and screen reader.
 */
export function bubbleMark([x, y]: Point, group: MapGroup, input: MapInput): MapBubble {
  if (input.groupLink === undefined) throw new Error('MapInput.groupLink is needed to draw so many places');
  const { kind, members } = group;
  return {
    kind: kind.id,
    shape: kind.shape,
    ...input.groupLink(group),
    count: new Intl.NumberFormat(input.locale).format(members.length),
    radius: tenth(bubbleRadius(members.length)),
    x,
    y,
  };
}
