import type { Finding } from '../../format/findings.ts';
import type { Content } from '../record.ts';
import type { Rule, RuleOptions } from './rule.ts';

/**
 * Coordinates in the sea. If the place lies on land once latitude and longitude change places, they were most likely
 * swapped: an error. Else a warning, since maps do not show every small island.
 */
export function coordinatesOnLand(isLand: NonNullable<RuleOptions['isLand']>): Rule {
  return (_, content) =>
    places(content).flatMap(({ file, field, coordinates: { latitude, longitude } }): Finding[] => {
      if (isLand(longitude, latitude)) return [];
      const isSwapped = Math.abs(longitude) <= 90 && isLand(latitude, longitude);
      const [rule, level] = isSwapped
        ? (['coordinates-swapped', 'error'] as const)
        : (['coordinates-in-sea', 'warning'] as const);
      return [{ rule, level, file, field, values: { latitude, longitude } }];
    });
}

function places({ site, records }: Content) {
  return [
    { file: 'site.yaml', field: ['home', 'coordinates'], coordinates: site.home.coordinates },
    ...[...records.partners, ...records.associations].flatMap(({ file, data: { coordinates } }) =>
      coordinates === undefined ? [] : [{ file, field: ['coordinates'], coordinates }],
    ),
  ];
}
