/**
 * A point itself and two circles around it, at half the distance and at the whole.
 * @param km how far the outer circle is
 * @returns longitudes, which may run on beyond 180°, and latitudes
 */
export function pointsAround(longitude: number, latitude: number, km: number): [number, number][] {
  const circle = (radius: number) =>
    Array.from({ length: DIRECTIONS }, (_, index): [number, number] => {
      const angle = (2 * Math.PI * index) / DIRECTIONS;
      const degrees = radius / KM_PER_DEGREE;
      // A degree of longitude shrinks towards the poles; at the very pole any meridian will do.
      const widening = 1 / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
      const x = longitude + degrees * Math.sin(angle) * widening;
      return [x, latitude + degrees * Math.cos(angle)];
    });
  return [[longitude, latitude], ...circle(km / 2), ...circle(km)];
}

const KM_PER_DEGREE = 111.2;
const DIRECTIONS = 16;
