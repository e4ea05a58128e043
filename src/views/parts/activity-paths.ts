import { tenth } from '../../map/plane.ts';
import type { ActivityView } from './activity-view.ts';

/** The box that the paths of a strip are drawn in; it is stretched to the room there is. */
export const STRIP_BOX = '0 0 100 10';

/**
 * The strokes and dots of a strip as paths of SVG by the name of what they show, those below first: a line of years,
 * years marked on it, stretches of what is not known to the day, documents, events.
 * @param ticks places of years, in percent of the line
 */
export function activityPaths(
  { marks }: Pick<ActivityView, 'marks'>,
  ticks: readonly { at: number }[] = [],
): { name: string; d: string }[] {
  const of = (wanted: string) => marks.filter(({ kind }) => kind === wanted);
  const stretches = marks.flatMap(({ at, reach }) => (reach === undefined ? [] : [{ at, reach }]));
  return [
    { name: 'base', d: 'M0 5h100' },
    { name: 'tick', d: ticks.map(({ at }) => `M${at} 0v10`).join('') },
    {
      name: 'reach',
      d: stretches.map(({ at, reach }) => `M${tenth(at - reach)} 5h${tenth(reach * 2)}`).join(''),
    },
    {
      name: 'document',
      d: of('document')
        .map(({ at }) => `M${at} 0v10`)
        .join(''),
    },
    {
      name: 'event',
      d: of('event')
        .map(({ at }) => `M${at} 5h0`)
        .join(''),
    },
  ].filter(({ d }) => d !== '');
}
