import { expect, it } from 'vitest';
import { hasCityNear } from '../../../src/check/near-city.ts';

it(
  'knows the city on an island that tables of time zones give to another country',
  { timeout: 30_000 },
  () => {
    const point = { latitude: 35.51, longitude: 12.6 };
    expect(hasCityNear('IT', point)).toBe(true);
    expect(hasCityNear('TN', point)).toBe(false);
  },
);
