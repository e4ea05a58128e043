/** What the site uses of opentype.js, which has no types of its own. */
declare module 'opentype.js' {
  export interface Font {
    unitsPerEm: number;
    tables: {
      hhea: { ascender: number; descender: number; lineGap: number };
      gsub: { features: readonly { tag: string }[] };
    };
    charToGlyphIndex(letter: string): number;
    getAdvanceWidth(text: string, size: number, options?: { letterSpacing?: number }): number;
    getPath(
      text: string,
      x: number,
      y: number,
      size: number,
      options?: { letterSpacing?: number },
    ): { toPathData(decimals: number): string };
  }

  /** @throws when the bytes are no font */
  export function parse(bytes: ArrayBuffer): Font;
}
