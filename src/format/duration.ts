/** A duration in ISO 8601 as far as the format knows it: at least one whole year or month, such as `P5Y` or `P18M`. */
export const DURATION = /^P0*[1-9]\d*[YM]$/u;

/** Reads a duration. @returns `undefined` for what is none */
export function parseDuration(text: string): Duration | undefined {
  if (!DURATION.test(text)) return undefined;
  return { count: Number(text.slice(1, -1)), unit: text.endsWith('Y') ? 'years' : 'months' };
}

interface Duration {
  count: number;
  unit: 'years' | 'months';
}
