import type { Coordinates } from '../../format/coordinates.ts';

/**
 * Latitude and longitude as people write them: `60.17, 24.94`, also with commas for points, a semicolon between, or
 * letters for the points of the compass; `undefined` for anything else.
 */
export function readPoint(typed: string): Coordinates | undefined {
  const [, latitude = '', southern, longitude = '', western] = POINT.exec(typed.replaceAll('−', '-')) ?? [];
  if (latitude === '') return undefined;
  const north = Number(latitude.replace(',', '.')) * (southern === undefined ? 1 : -1);
  const east = Number(longitude.replace(',', '.')) * (western === undefined ? 1 : -1);
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? { latitude: north, longitude: east } : undefined;
}

const POINT =
  /^(-?\d+(?:[.,]\d+)?)°?(?:\s*(?:N|(S)))?(?:\s*;\s*|\s*,\s+|\s+|,(?=-?\d+\.))(-?\d+(?:[.,]\d+)?)°?(?:\s*(?:E|(W)))?$/iu;
