/**
 * A point itself and two circles around it, at half the distance and at the whole.
 * @param km how far the outer circle is
 * @returns longitudes, which may run on beyond 180°, and latitudes
 */
export function* pointsAround(
  longitude: number,
  latitude: number,
  km: number,
): Generator<[number, number], undefined> {
  yield [longitude, latitude];
  // A degree of longitude shrinks towards the poles; at the very pole any meridian will do.
  const widening = 1 / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
  for (const radius of [km / 2, km]) {
    const degrees = radius / KM_PER_DEGREE;
    for (let direction = 0; direction < DIRECTIONS; direction += 1) {
      const angle = (2 * Math.PI * direction) / DIRECTIONS;
      yield [longitude + degrees * Math.sin(angle) * widening, latitude + degrees * Math.cos(angle)];
    }
  }
}

const KM_PER_DEGREE = 111.2;
const DIRECTIONS = 16;
