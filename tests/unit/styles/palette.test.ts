import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accentOf,
  hexToRgb,
  oklchToRgb,
  rgbToHex,
  rgbToOklch,
  type Rgb,
} from '../../../src/styles/colour.ts';
import { palette, themeCss } from '../../../src/styles/palette.ts';
import { contrast } from '../../support/contrast.ts';

const HUES = Array.from({ length: 24 }, (_, index) => index * 15);
const SCHEMES = ['light', 'dark'] as const;
const TEXT = 4.5;
const SHAPE = 3;

/** What has to be told apart from what, by WCAG 2.2, 1.4.3 and 1.4.11. */
const PAIRS: readonly [front: string, back: string, least: number][] = [
  ...['paper', 'surface', 'mark'].map((back) => ['ink', back, 7] as [string, string, number]),
  ...['ink-soft', 'link', 'accent', 'past'].flatMap((front) =>
    ['paper', 'surface'].map((back) => [front, back, TEXT] as [string, string, number]),
  ),
  ['link', 'mark', TEXT],
  ['on-mark', 'mark', TEXT],
  ['paper', 'accent', TEXT],
  ...['ink', 'ink-soft', 'kind-0', 'kind-1', 'kind-2', 'kind-3', 'kind-4', 'kind-5'].flatMap((front) =>
    ['land', 'water', 'paper'].map((back) => [front, back, TEXT] as [string, string, number]),
  ),
  ['coast', 'land', SHAPE],
  ['coast', 'water', SHAPE],
  ...['line-strong', 'focus'].flatMap((front) =>
    ['paper', 'surface'].map((back) => [front, back, SHAPE] as [string, string, number]),
  ),
  ['focus', 'land', SHAPE],
  ['focus', 'water', SHAPE],
];

describe.each(SCHEMES)('the %s scheme', (scheme) => {
  it.each(PAIRS)('keeps %s on %s apart by %d at every hue', (front, back, least) => {
    const poor = HUES.map((hue) => ({
      hue,
      contrast: contrast(token(front, scheme, hue), token(back, scheme, hue)),
    })).filter((pair) => pair.contrast < least);
    expect(poor).toEqual([]);
  });
});

describe('every colour of these pairs', () => {
  it('is used by a style sheet, so that its contrast is that of something', () => {
    const sheets = globSync('src/**/*.css').filter((file) => !file.endsWith('tokens.css'));
    const styles = sheets.map((file) => readFileSync(file, 'utf8')).join('\n');
    const names = new Set(PAIRS.flatMap(([front, back]) => [front, back]));
    expect([...names].filter((name) => !styles.includes(`var(--color-${name})`))).toEqual([]);
  });
});

describe('themeCss', () => {
  it('takes hue and chroma from the city’s colour', () => {
    expect(themeCss('#1c6b84')).toBe('html:root{--hue:224.0;--chroma:0.083}\n');
  });

  it('tames a colour too strong for the contrast the tokens promise', () => {
    expect(accentOf('#ff0000').chroma).toBeLessThanOrEqual(0.09);
  });
});

describe('palette', () => {
  it('gives the same colours as the tokens', () => {
    const accent = '#7a3b1d';
    const { hue } = accentOf(accent);
    const colours = palette(accent);
    expect(colours.paper).toBe(rgbToHex(token('paper', 'light', hue)));
    expect(colours.paperDark).toBe(rgbToHex(token('paper', 'dark', hue)));
    expect(colours.ink).toBe(rgbToHex(token('ink', 'light', hue)));
    expect(colours.inkSoft).toBe(rgbToHex(token('ink-soft', 'light', hue)));
    expect(colours.line).toBe(rgbToHex(token('line', 'light', hue)));
    expect(colours.warm).toBe(rgbToHex(token('focus', 'light', hue)));
  });
});

describe('colours', () => {
  it('come back from OKLCH as they went in', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(channel, channel, channel, (r, g, b) => {
        const hex = rgbToHex([r / 255, g / 255, b / 255]);
        expect(rgbToHex(oklchToRgb(rgbToOklch(hexToRgb(hex))))).toBe(hex);
      }),
    );
  });

  it('have the contrast that WCAG gives black and white', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBe(21);
  });
});

const tokens = readFileSync('src/styles/tokens.css', 'utf8').replace(/\s+/gu, ' ');

/** A colour of tokens.css at a hue and at full chroma. */
function token(name: string, scheme: (typeof SCHEMES)[number], hue: number): Rgb {
  const value = new RegExp(`--color-${name}: ([^;]+);`, 'u').exec(tokens)?.[1] ?? '';
  const alias = /^var\(--color-([\w-]+)\)$/u.exec(value)?.[1];
  if (alias !== undefined) return token(alias, scheme, hue);
  const written = [
    ...value.matchAll(/oklch\((\S+) (\S+) (calc\(var\(--hue\) [+-] \d+\)|var\(--[\w-]+\)|[\d.]+)\)/gu),
  ];
  const [, lightness = '', chroma = '', turn = ''] = written[scheme === 'light' ? 0 : 1] ?? [];
  const rgb = oklchToRgb({
    lightness: Number(lightness),
    chroma: chroma === 'var(--chroma)' ? 0.09 : Number(chroma),
    hue: hueOf(turn, hue),
  });
  expect(rgb.every(Number.isFinite), `${name}: ${value}`).toBe(true);
  return rgb;
}

function hueOf(written: string, hue: number): number {
  if (written === 'var(--hue-warm)') return 58;
  const turn = /^calc\(var\(--hue\) ([+-]) (\d+)\)$/u.exec(written);
  if (turn) return hue + Number(`${turn[1]}${turn[2]}`);
  return written === 'var(--hue)' ? hue : Number(written);
}
