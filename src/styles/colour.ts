/** A colour in OKLCH: lightness 0…1, chroma, hue in degrees. */
interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

/** Red, green and blue, 0…1 each, in sRGB. */
export type Rgb = readonly [number, number, number];

/**
 * The strongest colour that stays within sRGB at every hue the tokens give it; beyond, browsers would shift its
 * lightness.
 */
const MAX_CHROMA = 0.09;

/** What of a city's colour the design takes: hue as it is, chroma up to what keeps contrast. `hex` is `#rrggbb`. */
export function accentOf(hex: string): Pick<Oklch, 'chroma' | 'hue'> {
  const { chroma, hue } = rgbToOklch(hexToRgb(hex));
  return { chroma: Math.min(chroma, MAX_CHROMA), hue };
}

/** `#rrggbb` as sRGB. */
export function hexToRgb(hex: string): Rgb {
  const channel = (start: number) => parseInt(hex.slice(start, start + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** sRGB as `#rrggbb`. */
export function rgbToHex(rgb: Rgb): string {
  return `#${rgb
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Björn Ottosson's OKLab, in polar form. */
export function rgbToOklch(rgb: Rgb): Oklch {
  const [r, g, b] = rgb.map(toLinear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const along = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const across = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(along, across),
    hue: ((Math.atan2(across, along) * 180) / Math.PI + 360) % 360,
  };
}

/** The sRGB colour a browser shows: channels outside of sRGB are cut off. */
export function oklchToRgb({ lightness, chroma, hue }: Oklch): Rgb {
  const along = chroma * Math.cos((hue * Math.PI) / 180);
  const across = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * along + 0.2158037573 * across) ** 3;
  const m = (lightness - 0.1055613458 * along - 0.0638541728 * across) ** 3;
  const s = (lightness - 0.0894841775 * along - 1.291485548 * across) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function fromLinear(value: number): number {
  const cut = Math.min(1, Math.max(0, value));
  return cut <= 0.0031308 ? 12.92 * cut : 1.055 * cut ** (1 / 2.4) - 0.055;
}
