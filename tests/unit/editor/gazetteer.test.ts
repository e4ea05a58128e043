import { describe, expect, it } from 'vitest';
import { findPlaces, timeZoneAt } from '../../../src/editor/gazetteer.ts';

describe('findPlaces', () => {
  it('knows names with and without marks, and in Cyrillic letters', () => {
    expect(findPlaces('Tromsø')[0]).toMatchObject({ country: 'NO', latitude: 69.65, longitude: 18.96 });
    expect(findPlaces('tromso')[0]).toEqual(findPlaces('Tromsø')[0]);
    expect(findPlaces('Волгоград')[0]).toMatchObject({ name: 'Volgograd', country: 'RU' });
    expect(findPlaces('Нигдебург')).toEqual([]);
  });

  it('puts the country asked for first, then the larger place', () => {
    expect(findPlaces('Cambridge')[0]).toMatchObject({ country: 'GB' });
    expect(findPlaces('Cambridge', 'NZ')[0]).toMatchObject({ country: 'NZ' });
  });
});

describe('timeZoneAt', () => {
  it.each([
    [61.5, 9.1, 'Europe/Oslo'],
    [-34.6, -58.4, 'America/Argentina/Buenos_Aires'],
  ])('knows the zone at %d, %d', (latitude, longitude, zone) => {
    expect(timeZoneAt(latitude, longitude)).toBe(zone);
  });
});
