import timeZoneOf from '@photostructure/tz-lookup';
import { knownTimeZone } from '../format/coordinates.ts';

/** IANA time zone at a point, such as `Asia/Tokyo`; on the open sea one of the kind `Etc/GMT+3`. */
export function zoneAt(latitude: number, longitude: number): string {
  return timeZoneOf(latitude, longitude);
}

/**
 * Time zones of a country by the names that this machine uses for them.
 * @param country ISO 3166-1 code
 * @returns none for a country that the machine knows no zones of
 */
export function zonesOf(country: string): readonly string[] {
  const zones = remembered.get(country) ?? [
    ...(new Intl.Locale(`und-${country}`).getTimeZones() ?? []),
    ...(ALSO_IN[country] ?? []),
  ];
  remembered.set(country, zones);
  return zones;
}

/** Whether two names are those of one zone: `Asia/Calcutta` is the former name of `Asia/Kolkata`. */
export function isSameZone(one: string, other: string): boolean {
  return (knownTimeZone(one) ?? one) === (knownTimeZone(other) ?? other);
}

const remembered = new Map<string, readonly string[]>();

/** The table of IANA gives the zone both countries, where that of Unicode gives it one. */
const ALSO_IN: Readonly<Record<string, readonly string[]>> = { RU: ['Europe/Simferopol'] };
