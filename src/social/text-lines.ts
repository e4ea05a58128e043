import type { Font } from 'opentype.js';

/** Set text: its lines and the size, in pixels, at which they fit. */
export interface TextLines {
  lines: string[];
  size: number;
}

/**
 * Breaks a text into lines of a width, at the largest of the sizes at which it needs no more than `most` lines; at the
 * smallest it is cut with an ellipsis. Widths are in pixels. Letters that the font has not are left out.
 */
export function fitLines(font: Font, text: string, { width, sizes, most }: Measure): TextLines {
  const known = [...text].filter((letter) => letter === ' ' || font.charToGlyphIndex(letter) > 0).join('');
  const words = known.split(/ +/u).filter((word) => word !== '');
  for (const size of sizes) {
    const lines = breakLines(font, words, width, size);
    if (lines.length <= most && lines.every((line) => font.getAdvanceWidth(line, size) <= width))
      return { lines, size };
  }
  const size = sizes.at(-1) ?? 0;
  const lines = breakLines(font, words, width, size);
  return {
    size,
    lines: lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`],
  };
}

function breakLines(font: Font, words: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = `${line ?? ''} ${word}`;
    if (line !== undefined && font.getAdvanceWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Measure {
  width: number;
  /** From the largest to the smallest. */
  sizes: readonly number[];
  /** Number of lines that may be used. */
  most: number;
}
