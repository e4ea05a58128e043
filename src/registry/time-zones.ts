import timeZoneOf from '@photostructure/tz-lookup';
import { knownTimeZone, type Coordinates } from '../format/coordinates.ts';
import { pointsAround } from './points-around.ts';

/** IANA time zone at a point, such as `Asia/Tokyo`; on the open sea one of the kind `Etc/GMT+3`. */
export function zoneAt(latitude: number, longitude: number): string {
  return timeZoneOf(latitude, longitude);
}

/**
 * The time zones of places within 50 km of a point by the names that this machine uses for them, its own first, none on
 * the open sea: the table is rough at borders and coasts. They are looked up one by one, as far as anybody asks.
 */
export function* zonesAround({ latitude, longitude }: Coordinates): Generator<string, undefined> {
  for (const [x, y] of pointsAround(longitude, latitude, ZONE_TOLERANCE_KM)) {
    const zone = zoneAt(Math.max(-90, Math.min(90, y)), ((((x + 180) % 360) + 360) % 360) - 180);
    const known = knownTimeZone(zone);
    if (known !== undefined) yield known;
  }
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

/** Whether the clocks of two zones go alike in a year, winter and summer. */
export function isSameTime(one: string, other: string, day: string): boolean {
  return isSameZone(one, other) || offsets(one, day.slice(0, 4)) === offsets(other, day.slice(0, 4));
}

const ZONE_TOLERANCE_KM = 50;

function offsets(timeZone: string, year: string): string {
  const key = `${timeZone} ${year}`;
  const known =
    knownOffsets.get(key) ?? ['01', '07'].map((month) => offset(timeZone, `${year}-${month}-15`)).join();
  knownOffsets.set(key, known);
  return known;
}

function offset(timeZone: string, day: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return format.formatToParts(new Date(day)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

const knownOffsets = new Map<string, string>();

const remembered = new Map<string, readonly string[]>();

/** The table of IANA gives the zone both countries, where that of Unicode gives it one. */
const ALSO_IN: Readonly<Record<string, readonly string[]>> = { RU: ['Europe/Simferopol'] };
