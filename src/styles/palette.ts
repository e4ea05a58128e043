import { accentOf, oklchToRgb, rgbToHex } from './colour.ts';

/** The colour of a city that has not chosen one. */
const DEFAULT_ACCENT = '#1c6b84';

/** The two values of `theme.css` from which `tokens.css` derives every colour. `accent` is `#rrggbb`. */
export function themeCss(accent = DEFAULT_ACCENT): string {
  const { chroma, hue } = accentOf(accent);
  return `html:root{--hue:${hue.toFixed(1)};--chroma:${chroma.toFixed(3)}}\n`;
}

/**
 * The colours of `tokens.css` that have to be plain values: the browser's own frame, and pictures made at build time.
 */
export function palette(accent = DEFAULT_ACCENT): Palette {
  const { chroma, hue } = accentOf(accent);
  const hex = (lightness: number, strength: number, turn = hue) =>
    rgbToHex(oklchToRgb({ lightness, chroma: strength, hue: turn }));
  return {
    paper: hex(0.99, 0.003),
    paperDark: hex(0.2, 0.015),
    ink: hex(0.24, 0.025),
    inkSoft: hex(0.45, 0.025),
    line: hex(0.89, 0.012),
    accent: hex(0.47, chroma),
    warm: hex(0.56, 0.14, 58),
  };
}

export interface Palette {
  paper: string;
  paperDark: string;
  ink: string;
  inkSoft: string;
  line: string;
  accent: string;
  warm: string;
}
