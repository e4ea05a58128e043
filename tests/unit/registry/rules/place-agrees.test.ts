import { describe, expect, it } from 'vitest';
import { isLand } from '../../../../src/registry/land.ts';
import type { Geography } from '../../../../src/registry/rules/rule.ts';
import { findingsOf } from '../content-builder.ts';

/** Those that the table of time zones puts elsewhere. */
const world: Geography = { isLand, hasCityNear: (country) => country === 'IT' || country === 'VN' };
const RULES = ['coordinates-swapped', 'coordinates-in-sea', 'place-disagrees'];

function partner(latitude: number, longitude: number, others: object = {}): string[] {
  return found({ partners: { a: { coordinates: { latitude, longitude }, ...others } } });
}

function found(records: object, geography = world): string[] {
  return RULES.flatMap((rule) =>
    findingsOf(rule, { records }, { geography }).map(({ at, values }) =>
      [rule, at.replace(' partners/a.md', ''), values['suggestion']].filter(Boolean).join(' '),
    ),
  );
}

describe('coordinates in the sea', () => {
  it('are a warning', () => {
    expect(partner(0, -20)).toEqual(['coordinates-in-sea warning coordinates']);
    expect(partner(40, -40, { country: 'FI' })).toEqual(['coordinates-in-sea warning coordinates']);
  });

  it('are a warning that they may be swapped when they lie on land the other way round', () => {
    expect(partner(8.2, 53.1)).toEqual(['coordinates-swapped warning coordinates']);
  });

  it('are not thought swapped when the longitude is no latitude', () => {
    expect(partner(45, 160)).toEqual(['coordinates-in-sea warning coordinates']);
  });

  it('are no finding for an island that the map leaves out, where its country is given', () => {
    expect(partner(35.5, 12.6, { country: 'IT', timeZone: 'Europe/Rome' })).toEqual([]);
    expect(partner(-27.11, -109.35, { country: 'CL', timeZone: 'Pacific/Easter' })).toEqual([]);
    expect(partner(-8.52, 179.2, { country: 'TV', timeZone: 'Pacific/Funafuti' })).toEqual([]);
  });

  it('are looked for at the home city and at associations too', () => {
    const records = { associations: { union: { coordinates: { latitude: -50, longitude: -100 } } } };
    const nowhere = { isLand: () => false, hasCityNear: () => false };
    expect(found(records, nowhere)).toEqual(['coordinates-in-sea warning associations/union.md coordinates']);
  });
});

describe('coordinates, country and time zone', () => {
  it('are an error where the point is in its country only the other way round, be it on land or not', () => {
    expect(partner(25.7, 62.2, { country: 'FI' })).toEqual(['coordinates-swapped error coordinates']);
    expect(partner(9.1, 61.5, { country: 'NO' })).toEqual(['coordinates-swapped error coordinates']);
  });

  it('contradict each other at the point when it alone is elsewhere', () => {
    expect(partner(48.85, 2.35, { country: 'FI', timeZone: 'Europe/Helsinki' })).toEqual([
      'place-disagrees warning coordinates',
    ]);
    expect(partner(48.85, 2.35, { country: 'FI' })).toEqual(['place-disagrees warning coordinates']);
  });

  it('contradict each other at the country when point and zone agree', () => {
    expect(partner(48.85, 2.35, { country: 'FI', timeZone: 'Europe/Paris' })).toEqual([
      'place-disagrees warning country',
    ]);
  });

  it('contradict each other at the zone, with the one that the place has', () => {
    expect(partner(62.2, 25.7, { country: 'FI', timeZone: 'Asia/Tokyo' })).toEqual([
      'place-disagrees warning timeZone Europe/Helsinki',
    ]);
    expect(partner(62.03, 129.73, { country: 'RU', timeZone: 'Europe/Moscow' })).toEqual([
      'place-disagrees warning timeZone Asia/Yakutsk',
    ]);
    expect(partner(62.2, 25.7, { timeZone: 'Asia/Tokyo' })).toEqual([
      'place-disagrees warning timeZone Europe/Helsinki',
    ]);
    expect(found({ partners: { a: { country: 'JP', timeZone: 'Asia/Seoul' } } })).toEqual([
      'place-disagrees warning timeZone Asia/Tokyo',
    ]);
  });

  it.each([
    ['a former name of the zone', 12.97, 77.59, 'IN', 'Asia/Kolkata'],
    ['a zone that the table of points calls otherwise', 21.03, 105.85, 'VN', 'Asia/Ho_Chi_Minh'],
    ['a city at a border', 36.0, -5.6, 'ES', 'Europe/Madrid'],
    ['a zone that IANA gives to two countries', 44.95, 34.1, 'RU', 'Europe/Simferopol'],
    ['the other of them', 44.95, 34.1, 'UA', 'Europe/Simferopol'],
    ['a country that the machine knows no zones of', 42.66, 21.17, 'XK', 'Europe/Belgrade'],
    ['a city beyond the antimeridian', 64.73, 177.5, 'RU', 'Asia/Anadyr'],
    ['the pole', -90, 0, 'AQ', 'Antarctica/McMurdo'],
  ])('agree for %s', (_, latitude, longitude, country, timeZone) => {
    expect(partner(latitude, longitude, { country, timeZone })).toEqual([]);
  });
});
