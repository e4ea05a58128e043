import { expect, it } from 'vitest';
import { ANTIPODE_KM, createProjection } from '../../../src/map/map-projection.ts';
import { onSphere } from '../../../src/map/sphere-path.ts';

it('cuts a box to the world, so that no empty strip is left above or beside it', () => {
  const home = { latitude: 50, longitude: 15 };
  const box = { x: -480, y: -400, width: 960, height: 900 };
  const { x, y, width, height } = onSphere(createProjection(home, ANTIPODE_KM), 150, box);
  expect(x).toBeGreaterThanOrEqual(box.x);
  expect(y).toBeGreaterThan(box.y);
  expect([x + width, y + height].every((edge) => edge <= 500)).toBe(true);
  expect(height).toBeLessThan(width * 0.6);
  expect(onSphere(createProjection(home, 2000), 150, box)).toEqual(box);
});
