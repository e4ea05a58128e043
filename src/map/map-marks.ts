import { bubbleRadius } from './cluster-marks.ts';
import type { MapBubble, MapInput, MapMark, MapPlace } from './map-view.ts';
import { tenth, type Point } from './plane.ts';

/** The mark of one place. */
export function placeMark(
  place: MapPlace,
  [x, y]: Point,
  sides: Pick<MapMark, 'wide' | 'narrow' | 'zoomed'>,
): MapMark {
  const { id, kind, href, title, label } = place;
  return { id, kind: kind.id, shape: kind.shape, href, title, label, x, y, ...sides };
}

/**
 * The mark that stands for several places. Throws when the input does not say where such a mark leads: a
 * bubble without a link would lose its places for keyboard and screen reader.
 */
export function bubbleMark([x, y]: Point, size: number, input: MapInput): MapBubble {
  if (input.clusterHref === undefined)
    throw new Error('MapInput.clusterHref is needed to draw so many places');
  const count = new Intl.NumberFormat(input.locale).format(size);
  return {
    href: input.clusterHref,
    title: input.clusterTitle?.(size) ?? count,
    count,
    radius: tenth(bubbleRadius(size)),
    x: tenth(x),
    y: tenth(y),
  };
}
