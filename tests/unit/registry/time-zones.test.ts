import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../../src/format/country-codes.ts';
import { isSameZone, zoneAt, zonesOf } from '../../../src/registry/time-zones.ts';

describe('zoneAt', () => {
  it.each([
    [61.5, 9.1, 'Europe/Oslo'],
    [-34.6, -58.4, 'America/Argentina/Buenos_Aires'],
  ])('knows the zone at %d, %d', (latitude, longitude, zone) => {
    expect(zoneAt(latitude, longitude)).toBe(zone);
  });
});

describe('zonesOf', () => {
  it('knows the zones of every country that the machine has a table for', () => {
    const without = [...COUNTRY_CODES].filter((code) => zonesOf(code).length === 0);
    expect(without).toEqual(['BV', 'HM', 'XK']);
    expect(zonesOf('FI')).toEqual(['Europe/Helsinki']);
    expect(zonesOf('CN')).toEqual(['Asia/Shanghai', 'Asia/Urumqi']);
  });
});

describe('isSameZone', () => {
  it('takes the former name of a zone for the zone', () => {
    expect(isSameZone('Asia/Calcutta', 'Asia/Kolkata')).toBe(true);
    expect(isSameZone('Asia/Calcutta', 'Asia/Colombo')).toBe(false);
  });
});
