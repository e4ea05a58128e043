import { coordinates, knownTimeZone } from '../format/coordinates.ts';
import { countryCode } from '../format/identifiers.ts';
import { nearest } from '../registry/nearest.ts';
import { zoneAt, zonesOf } from '../registry/time-zones.ts';

/**
 * The time zone that was most likely meant by a name that is none: the same in other letters, else that of the place
 * beside it or of its country where that has only one, else that of the city, or one of nearly the same letters.
 */
export function suggestTimeZone(name: string, beside: unknown): string {
  const written = name.trim().replaceAll(' ', '_');
  const known = knownTimeZone(written);
  if (known !== undefined) return known;
  const place = typeof beside === 'object' && beside !== null ? new Map(Object.entries(beside)) : undefined;
  return (
    zoneOfPoint(place?.get('coordinates')) ||
    onlyZoneOf(place?.get('country')) ||
    zoneOfCity(written) ||
    nearest(written, Intl.supportedValuesOf('timeZone'))
  );
}

function zoneOfPoint(value: unknown): string {
  const point = coordinates.safeParse(value);
  const zone = point.success ? zoneAt(point.data.latitude, point.data.longitude) : '';
  return knownTimeZone(zone) === undefined ? '' : zone;
}

/** `Moscow`, for `Europe/Moscow`. */
function zoneOfCity(name: string): string {
  const isOf = (zone: string) => zone.toLowerCase().endsWith(`/${name.toLowerCase()}`);
  return Intl.supportedValuesOf('timeZone').find(isOf) ?? '';
}

function onlyZoneOf(value: unknown): string {
  const country = countryCode.safeParse(value);
  const [zone = '', ...others] = country.success ? zonesOf(country.data) : [];
  return others.length === 0 ? zone : '';
}
