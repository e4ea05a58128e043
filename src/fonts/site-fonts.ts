import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** The two weights of the text face: where the package has them whole, and where the site keeps its parts of them. */
export const SITE_FONTS: readonly SiteFont[] = [
  {
    weight: 400,
    whole: '400Regular/GolosText_400Regular.ttf',
    file: 'src/styles/fonts/golos-text-400.woff2',
    rareFile: 'src/styles/fonts/golos-text-400-rare.woff2',
  },
  {
    weight: 600,
    whole: '600SemiBold/GolosText_600SemiBold.ttf',
    file: 'src/styles/fonts/golos-text-600.woff2',
    rareFile: 'src/styles/fonts/golos-text-600-rare.woff2',
  },
];

/** The letters that every page loads. Names in other scripts come out in the reader's own fonts. */
export const SITE_LETTERS = lettersOf([
  ...range(0x20, 0x7e),
  // Western and Central European letters: names of partners, cities, institutions.
  ...range(0xa0, 0x17f),
  // Romanian letters with a comma below.
  ...range(0x218, 0x21b),
  // Russian, Ukrainian, Belarusian, Serbian.
  ...range(0x400, 0x45f),
  0x490,
  0x491,
  // The letters that Sakha, Buryat, Tatar, Bashkir and Kazakh add.
  ...range(0x492, 0x4b1),
  ...range(0x4ba, 0x4bb),
  ...range(0x4d8, 0x4d9),
  ...range(0x4e8, 0x4e9),
  ...[...'–—‘’‚“”„†•…‰′″‹›€№™←↑→↓−×'].map((letter) => letter.codePointAt(0) ?? 0),
]);

/**
 * The letters that other languages in Cyrillic add, of Chuvash, Komi, Udmurt, Mari, Ossetian, the Caucasus, the North.
 * They are in files of their own, which a browser loads for a page that has one of them.
 */
export const RARE_LETTERS = lettersOf([
  ...range(0x4b2, 0x4b9),
  ...range(0x4bc, 0x4d7),
  ...range(0x4da, 0x4e7),
  ...range(0x4ea, 0x4f9),
  ...range(0x512, 0x513),
]);

/** The whole font of a weight, as TrueType. */
export function wholeFont({ whole }: Pick<SiteFont, 'whole'>): Uint8Array<ArrayBuffer> {
  // A copy: what Node reads may lie in a larger buffer, and readers of fonts look at the whole of it.
  return new Uint8Array(
    readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/golos-text/${whole}`)),
  );
}

/** The letters of a font that a file of the site holds, as WOFF2. The same package gives the same bytes. */
export function makeFontFile(font: SiteFont, letters: readonly string[]): Promise<Uint8Array> {
  return subsetFont(Buffer.from(wholeFont(font)), letters.join(''), { targetFormat: 'woff2' });
}

function lettersOf(codes: readonly number[]): string[] {
  return codes.map((code) => String.fromCodePoint(code));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

interface SiteFont {
  weight: 400 | 600;
  /** Path inside the package. */
  whole: string;
  file: string;
  rareFile: string;
}
