/** What the site uses of opentype.js, which has no types of its own. */
declare module 'opentype.js' {
  export interface Font {
    unitsPerEm: number;
    tables: {
      hhea: { ascender: number; descender: number; lineGap: number };
      gsub: { features: readonly { tag: string }[] };
    };
    charToGlyphIndex(letter: string): number;
    /** Width of a text at a size, both in the same unit. */
    getAdvanceWidth(text: string, size: number): number;
    /** Outlines of a text that begins at a point of its base line. */
    getPath(text: string, x: number, y: number, size: number): { commands: PathCommand[] };
  }

  /** A line (`M`, `L`), a curve (`Q`, `C`) with its control points, or the end of an outline. */
  export interface PathCommand {
    type: 'M' | 'L' | 'Q' | 'C' | 'Z';
    x?: number;
    y?: number;
    x1?: number;
    y1?: number;
    x2?: number;
    y2?: number;
  }

  const opentype: {
    /** @throws when the bytes are no font */
    parse(bytes: ArrayBuffer): Font;
  };
  export default opentype;
}
