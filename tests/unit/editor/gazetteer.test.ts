import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/editor/gazetteer.ts';
import { OTHER_CITY_NAMES } from '../../../src/i18n/other-city-names.ts';

describe('findPlaces', () => {
  it('knows names with and without marks, and in Cyrillic letters', () => {
    expect(findPlaces('Tromsø', 'NO')[0]).toMatchObject({ latitude: 69.65, longitude: 18.96 });
    expect(findPlaces('tromso', 'NO')).toEqual(findPlaces('Tromsø', 'NO'));
    expect(findPlaces('Волгоград', 'RU')[0]).toMatchObject({ name: 'Volgograd' });
    expect(findPlaces('Нигдебург', 'DE')).toEqual([]);
  });

  it.each([
    ['Cologne', 'DE', 'Köln'],
    ['Köln', 'DE', 'Köln'],
    ['Кёльн', 'DE', 'Köln'],
    ['München', 'DE', 'Munich'],
    ['Wien', 'AT', 'Vienna'],
    ['Прага', 'CZ', 'Prague'],
    ['New York', 'US', 'New York City'],
  ])('knows %s in %s, by other names of well-known cities too', (name, country, found) => {
    const [first, ...others] = findPlaces(name, country);
    expect(first?.name).toBe(found);
    expect([first?.isLonger, others]).toEqual([undefined, []]);
  });

  it('gives a village and the capital of one name, for a person to choose from', () => {
    expect(findPlaces('București', 'RO').map(({ name }) => name)).toEqual(['Bucharest', 'Bucuresti']);
  });

  it('has a place for each of those names', () => {
    for (const [country, names] of Object.entries(OTHER_CITY_NAMES))
      for (const [name, others] of Object.entries(names)) {
        expect(findPlaces(name, country)[0], `${country} ${name}`).toMatchObject({ name });
        for (const other of others)
          expect(findPlaces(other, country)[0], `${country} ${other}`).toMatchObject({ name });
      }
  });

  it.each([
    ['Hanau', ['Hanau am Main']],
    ['Frankfurt', ['Frankfurt am Main', 'Frankfurt (Oder)']],
  ])('knows longer names that begin with %s, and marks them', (name, found) => {
    const places = findPlaces(name, 'DE');
    expect(places.map((place) => [place.name, place.isLonger])).toEqual(found.map((one) => [one, true]));
  });

  it('finds nothing for letters that it has not got', () => {
    expect([findPlaces('עין בדיון', 'IL'), findPlaces('', 'DE')]).toEqual([[], []]);
  });

  it('looks in the country asked for only, and puts the larger place first', () => {
    expect(findPlaces('Tromsø', 'SE')).toEqual([]);
    const [first, second] = findPlaces('Springfield', 'US');
    expect(first?.population).toBeGreaterThan(second?.population ?? Infinity);
  });
});
