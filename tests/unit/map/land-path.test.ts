import { readdirSync, readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import topology from 'world-atlas/land-50m.json' with { type: 'json' };
import { landPath } from '../../../src/map/land-path.ts';
import { createProjection } from '../../../src/map/map-projection.ts';
import { HOME } from './map-fixture.ts';

const folder = new URL('../../../src/map/', import.meta.url);
const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

describe('landPath', () => {
  it('is made of coastlines alone: no file with countries is read, nothing between two of them is drawn', () => {
    const code = sources.join('\n');
    expect(code.match(/world-atlas\/[\w-]+/gu)?.every((file) => file === 'world-atlas/land-50m')).toBe(true);
    expect(code.match(/objects\.\w+/gu)).toEqual(['objects.land']);
    expect(code).not.toMatch(/\bmesh\b|\bcountries\b|\bneighbors\b/u);
    expect(Object.keys(topology.objects)).toEqual(['land']);
    expect(JSON.stringify(topology.objects)).not.toContain('"name"');
  });

  it('holds relative whole numbers and nothing else', () => {
    const path = landPath(
      createProjection(HOME, 8000),
      420,
      { x: -500, y: -350, width: 960, height: 640 },
      1,
    );
    expect(path).toMatch(/^m[-\d mz]+z$/u);
  });

  it('fills the box where home is far inland', () => {
    const path = landPath(
      createProjection(HOME, 30),
      40_000,
      { x: -100, y: -100, width: 200, height: 200 },
      1,
    );
    expect(path).toMatch(/^m[-\d ]+z$/u);
    expect(path.match(/-?\d+/gu)?.map(Number)).toSatisfy((numbers: number[]) => numbers.includes(432));
  });

  it('starts from land that covers the known share of the globe, the right way round', () => {
    const land = feature(topology, topology.objects.land);
    expect(geoArea(land) / (4 * Math.PI)).toBeCloseTo(0.2875, 2);
    expect(geoContains(land, [129.73, 62.03])).toBe(true);
    expect(geoContains(land, [-140, 0])).toBe(false);
  });
});
