import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildMiniMap } from '../../../src/map/build-mini-map.ts';
import { mapInput, mapPlace } from './map-fixture.ts';

describe('buildMiniMap', () => {
  it('shows home, one place and the way, in a few kilobytes', () => {
    const input = mapInput();
    for (const place of input.places) {
      const view = buildMiniMap({ ...input, place });
      expect(view?.title).toBe(place.title.text);
      expect(view?.panel.routes).toHaveLength(1);
      expect(view?.panel.marks[0]?.narrow).not.toBeNull();
      expect(brotliCompressSync(JSON.stringify(view)).length).toBeLessThan(3000);
      expect(JSON.stringify(view)).not.toMatch(/NaN|undefined|Infinity/u);
    }
  });

  it('is null for a place without coordinates', () => {
    expect(
      buildMiniMap({ ...mapInput(), place: { ...mapPlace('x', 0, 0), coordinates: undefined } }),
    ).toBeNull();
  });
});
