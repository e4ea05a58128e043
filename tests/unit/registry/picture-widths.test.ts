import { describe, expect, it } from 'vitest';
import { pictureWidths, plainWidth } from '../../../src/registry/picture-widths.ts';

describe('pictureWidths', () => {
  it.each([
    [1, [1]],
    [480, [480]],
    [700, [480, 700]],
    [960, [480, 960]],
    [1600, [480, 960, 1600]],
    [5000, [480, 960, 1600]],
  ])('gives a picture %d pixels wide the widths %j', (width, widths) => {
    expect(pictureWidths({ width })).toEqual(widths);
  });

  it('keeps the plain copy below the widest', () => {
    expect([300, 960, 5000].map((width) => plainWidth({ width }))).toEqual([300, 960, 960]);
  });
});
