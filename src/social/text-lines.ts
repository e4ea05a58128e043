import type { Font } from 'opentype.js';
import { drawnText } from '../format/drawn-letters.ts';

/** Set text: its lines and the size, in pixels, at which they fit. */
export interface TextLines {
  lines: string[];
  size: number;
}

/**
 * Breaks a text into lines of a width, at the largest of the sizes at which it needs no more than `most` lines; at the
 * smallest it is cut with an ellipsis. Widths are in pixels. Words that the typeface has no letters for are left out.
 */
export function fitLines(font: Font, text: string, { width, sizes, most }: Measure): TextLines {
  const words = drawnText(text)
    .split(/ +/u)
    .filter((word) => word !== '');
  for (const size of sizes) {
    const lines = breakLines(font, words, width, size);
    if (lines.length <= most && lines.every((line) => font.getAdvanceWidth(line, size) <= width))
      return { lines, size };
  }
  const size = sizes.at(-1) ?? 0;
  const lines = breakLines(font, words, width, size);
  const kept = lines.slice(0, most).map((line) => cutLine(font, line, width, size));
  if (lines.length > most) kept[most - 1] = `${(kept[most - 1] ?? '').replace(/…$/u, '')}…`;
  return { size, lines: kept };
}

/** A line, or as much of it as the width holds: one word may be wider. */
function cutLine(font: Font, line: string, width: number, size: number): string {
  if (font.getAdvanceWidth(line, size) <= width) return line;
  const letters = [...line];
  while (letters.length > 1 && font.getAdvanceWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('')}…`;
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
