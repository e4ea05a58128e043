import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { describe, expect, it } from 'vitest';
import { makeFontFile, SITE_FONTS, SITE_LETTERS, wholeFont } from '../../../src/build/site-fonts.ts';

const css = readFileSync('src/styles/fonts.css', 'utf8');

describe.each(SITE_FONTS)('the font of weight $weight', (font) => {
  const face = opentype.parse(wholeFont(font).buffer);

  it('is what the package and the letters give, to the byte', async () => {
    expect(Buffer.from(await makeFontFile(font)).equals(readFileSync(font.file))).toBe(true);
  });

  it('has the letters of Russian, English and Sakha, figures of one width, and Russian quotation marks', () => {
    const needed = 'АЯаяЁёAZazҔҕҤҥӨөҺһҮү0123456789«»„“”‘’–—№…°';
    expect([...needed].filter((letter) => !SITE_LETTERS.includes(letter))).toEqual([]);
    expect([...needed].filter((letter) => face.charToGlyphIndex(letter) === 0)).toEqual([]);
    expect(face.tables.gsub.features.map(({ tag }) => tag)).toContain('tnum');
  });

  it('has the ascent and the descent that its fallbacks are brought to', () => {
    expect(face.tables.hhea).toMatchObject({ ascender: 980, descender: -220, lineGap: 0 });
    const fallbacks = [
      ...css.matchAll(
        /font-weight: (\d+);\s+size-adjust: ([\d.]+)%;\s+ascent-override: ([\d.]+)%;\s+descent-override: ([\d.]+)%/gu,
      ),
    ].filter(([, weight]) => Number(weight) === font.weight);
    expect(fallbacks).toHaveLength(2);
    for (const [, , size, ascent, descent] of fallbacks) {
      expect((Number(size) * Number(ascent)) / 100).toBeCloseTo(98, 1);
      expect((Number(size) * Number(descent)) / 100).toBeCloseTo(22, 1);
    }
  });
});

it('is two files of 60 KB together at most', () => {
  const sizes = SITE_FONTS.map(({ file }) => readFileSync(file).length);
  expect(sizes).toHaveLength(2);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(60_000);
});
