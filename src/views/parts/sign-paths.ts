import { tenth } from '../../map/plane.ts';

/** The drawn sign of a relation: what a partner has in place of an emblem, its own and the same everywhere. */
export interface TieSign {
  /** How far from home, and in which direction; degrees clockwise from north. Absent where its place is not known. */
  km?: number;
  bearing?: number;
  /** How long the relation has lasted. Absent where that is not known. */
  years?: number;
  /** Whether it is ended or paused, which a hollow mark says as on the map. */
  isOver?: true;
}

/** The box that the paths of a sign are drawn in, home in its middle; the style sheet gives it its round edge. */
export const SIGN_BOX = '-32 -32 64 64';

/**
 * The strokes of a sign by the name of what they show, those below first: the ring of distance and the way to the
 * partner, home with the years as an arc along the edge, a full turn for a hundred, and the partner.
 */
export function signPaths({ km, bearing = 0, years, isOver }: TieSign): { name: string; d: string }[] {
  const turn = 2 * Math.PI * Math.min((years ?? 0) / 100, 0.999);
  const age =
    years === undefined ? '' : `M0-${EDGE}A${EDGE} ${EDGE} 0 ${Number(years > 50)} 1 ${at(turn, EDGE)}`;
  const home = { name: 'age', d: `M0 0h0${age}` };
  if (km === undefined) return [home];
  const radius = radiusOf(km);
  const place = at((bearing * Math.PI) / 180, radius);
  return [
    { name: 'way', d: `M0 0L${place}M0-${radius}${circle(radius)}` },
    home,
    isOver ? { name: 'over', d: `M${place}m0-5${circle(5)}` } : { name: 'partner', d: `M${place}h0` },
  ];
}

const EDGE = 29;

/** A ring grows by the same with every tenfold distance, from the neighbour's to the antipode's. */
function radiusOf(km: number): number {
  return tenth(Math.min(20, 8 + 4 * Math.log10(Math.max(km, 20) / 20)));
}

/** The point at an angle from north. */
function at(angle: number, radius: number): string {
  return `${tenth(radius * Math.sin(angle))} ${tenth(-radius * Math.cos(angle))}`;
}

/** A circle from its highest point on. */
function circle(radius: number): string {
  return `a${radius} ${radius} 0 1 1 0 ${tenth(radius * 2)}a${radius} ${radius} 0 1 1 0-${tenth(radius * 2)}`;
}
