import type { Coordinates } from '../../format/coordinates.ts';
import type { FieldPath } from '../../format/field-path.ts';
import type { Finding, FindingValues } from '../../format/findings.ts';
import type { Content } from '../record.ts';
import { isSameTime, isSameZone, zoneAt, zonesAround, zonesOf } from '../time-zones.ts';
import type { Geography, Rule } from './rule.ts';

/**
 * Country, coordinates and time zone of a place that do not go together, and coordinates in the sea. Maps do not show
 * every island and tables of zones are rough at borders, so these are warnings; only coordinates that lie in their
 * country once latitude and longitude change places are an error.
 */
export function placeAgrees(geography: Geography): Rule {
  return ({ asOf }, content) =>
    places(content).flatMap((place): Finding[] => {
      const problem = misplaced(place, geography) ?? contradiction(place, asOf, geography);
      if (problem === undefined) return [];
      const { rule, level, field, values } = problem;
      return [{ rule, level, file: place.file, field: [...place.path, field], values }];
    });
}

/** In the sea, or swapped. What lies in its country is neither, whatever the map shows. */
function misplaced({ country, coordinates: point }: Place, geography: Geography): Problem | undefined {
  if (point === undefined || (country !== undefined && isIn(country, point, geography))) return undefined;
  const { latitude, longitude } = point;
  const isSea = !geography.isLand(longitude, latitude);
  const swapped = { latitude: longitude, longitude: latitude };
  const canBeSwapped = Math.abs(longitude) <= 90 && geography.isLand(latitude, longitude);
  const problem = { field: 'coordinates', values: { latitude, longitude } };
  if (canBeSwapped && country !== undefined && isIn(country, swapped, geography))
    return { rule: 'coordinates-swapped', level: 'error', ...problem };
  if (canBeSwapped && country === undefined && isSea)
    return { rule: 'coordinates-swapped', level: 'warning', ...problem };
  return isSea ? { rule: 'coordinates-in-sea', level: 'warning', ...problem } : undefined;
}

/** Of three facts the one at fault is that which contradicts both others. */
function contradiction(place: Place, asOf: string, geography: Geography): Problem | undefined {
  const { country, coordinates: point, timeZone } = place;
  const there = point === undefined ? '' : zoneAt(point.latitude, point.longitude);
  const problem = (field: string, against: string, suggestion = ''): Problem => {
    const pair = [field, against].filter(Boolean).join('-');
    const values = { country: country ?? '', timeZone: timeZone ?? '', there, pair, suggestion };
    return { rule: 'place-disagrees', level: 'warning', field, values };
  };
  const isForeign = country !== undefined && timeZone !== undefined && isForeignZone(timeZone, country);
  if (country !== undefined && point !== undefined && !isIn(country, point, geography)) {
    const isCountryAtFault = isForeign && isTimeAt(point, timeZone, asOf);
    return isCountryAtFault ? problem('country', '') : problem('coordinates', 'country');
  }
  const zones = country === undefined ? [] : zonesOf(country);
  const suggestion = zones.length === 1 ? zones[0] : there;
  if (isForeign && !isZoneAt(point, timeZone)) return problem('timeZone', 'country', suggestion);
  // A country with one time has it everywhere, however rough the table of zones is there.
  if (point === undefined || timeZone === undefined || zones.length === 1) return undefined;
  return isTimeAt(point, timeZone, asOf) ? undefined : problem('timeZone', 'coordinates', suggestion);
}

/** By the zones around it or by a city nearby; what cannot be told is taken to be so. */
function isIn(country: string, point: Coordinates, { hasCityNear }: Geography): boolean {
  const zones = zonesOf(country);
  const isKnown = zones.length > 0;
  return !isKnown || zonesAround(point).some((zone) => zones.includes(zone)) || hasCityNear(country, point);
}

function isForeignZone(timeZone: string, country: string): boolean {
  const zones = zonesOf(country);
  return zones.length > 0 && !zones.some((zone) => isSameZone(zone, timeZone));
}

function isZoneAt(point: Coordinates | undefined, timeZone: string): boolean {
  return point !== undefined && zonesAround(point).some((zone) => isSameZone(zone, timeZone));
}

/** Whether the clocks at a point, or not far from it, go as those of a time zone. On the open sea any clock will do. */
function isTimeAt(point: Coordinates, timeZone: string, asOf: string): boolean {
  let isOpenSea = true;
  for (const zone of zonesAround(point)) {
    if (isSameTime(zone, timeZone, asOf)) return true;
    isOpenSea = false;
  }
  return isOpenSea;
}

function places({ site, records }: Content): Place[] {
  const { country, coordinates, timeZone } = site.home;
  return [
    { file: 'site.yaml', path: ['home'], country, coordinates, timeZone },
    ...records.partners.map(({ file, data }) => ({ file, path: [], ...data })),
    ...records.associations.map(({ file, data }) => ({ file, path: [], coordinates: data.coordinates })),
  ];
}

interface Place {
  file: string;
  /** The group that the fields stand in. */
  path: FieldPath;
  country?: string | undefined;
  coordinates?: Coordinates | undefined;
  timeZone?: string | undefined;
}

interface Problem {
  rule: string;
  level: Finding['level'];
  field: string;
  values: FindingValues;
}
