declare module 'subset-font' {
  /** Keeps the glyphs of a text and what their layout needs. The same input gives the same bytes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'sfnt' },
  ): Promise<Uint8Array>;
}
