import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { describe, expect, it } from 'vitest';
import {
  makeFontFile,
  RARE_LETTERS,
  SITE_FONTS,
  SITE_LETTERS,
  wholeFont,
} from '../../../src/fonts/site-fonts.ts';

const css = readFileSync('src/styles/fonts.css', 'utf8');

describe.each(SITE_FONTS)('the font of weight $weight', (font) => {
  const face = opentype.parse(wholeFont(font).buffer);

  it('is what the package and the letters give, to the byte', async () => {
    for (const [file, letters] of [
      [font.file, SITE_LETTERS],
      [font.rareFile, RARE_LETTERS],
    ] as const)
      expect(Buffer.from(await makeFontFile(font, letters)).equals(readFileSync(file)), file).toBe(true);
  });

  it('has the letters of Russian, English and Sakha, figures of one width, and Russian quotation marks', () => {
    const needed = 'АЯаяЁёAZazҔҕҤҥӨөҺһҮү0123456789«»„“”‘’–—№…°';
    expect([...needed].filter((letter) => !SITE_LETTERS.includes(letter))).toEqual([]);
    expect([...needed].filter((letter) => face.charToGlyphIndex(letter) === 0)).toEqual([]);
    expect(face.tables.gsub.features.map(({ tag }) => tag)).toContain('tnum');
  });

  it.each([
    ['Chuvash', 'ӑӗҫӳ'],
    ['Bashkir', 'ғҙҡңөҫүһә'],
    ['Tatar', 'әөүҗңһ'],
    ['Komi', 'іӧ'],
    ['Udmurt', 'ӝӟӥӧӵ'],
    ['Mari', 'ҥӧӱӓӹ'],
    ['Altai and Khakas', 'јғіҥӧӱҷ'],
    ['Tuvan, Buryat and Kalmyk', 'әһҗңөү'],
    ['Ossetian', 'ӕ'],
    ['the Caucasus', 'ӏ'],
    ['Evenki, Even and Nenets', 'ӈөӫ'],
    ['Chukchi and Koryak', 'ӄӈԓ'],
    ['Mansi and Khanty', 'ӈӣӯӑҷӛӓ'],
  ])('has the letters of %s', (_language, letters) => {
    const missing = [...letters, ...letters.toUpperCase()].filter(
      (letter) =>
        face.charToGlyphIndex(letter) === 0 ||
        !(SITE_LETTERS.includes(letter) || RARE_LETTERS.includes(letter)),
    );
    expect(missing).toEqual([]);
  });

  it('is loaded for its rare letters by a page that has one, and for no others', () => {
    const [, ranges = ''] =
      new RegExp(`${font.rareFile.split('/').at(-1)}'[^}]*unicode-range: ([^;]+);`, 'u').exec(css) ?? [];
    const letters = [...ranges.matchAll(/U\+(\w+)-(\w+)/gu)].flatMap(([, first = '', last = '']) => {
      const [from, to] = [first, last].map((code) => Number.parseInt(code, 16)) as [number, number];
      return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
    });
    expect(letters).toEqual(RARE_LETTERS);
    expect(RARE_LETTERS.filter((letter) => SITE_LETTERS.includes(letter))).toEqual([]);
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

it('is two files of 60 KB together at most, and two of 8 KB for rare letters', () => {
  expect(SITE_FONTS.reduce((sum, { rareFile }) => sum + readFileSync(rareFile).length, 0)).toBeLessThan(
    8_000,
  );
  const sizes = SITE_FONTS.map(({ file }) => readFileSync(file).length);
  expect(sizes).toHaveLength(2);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(60_000);
});
