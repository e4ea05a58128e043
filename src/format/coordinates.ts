import { z } from 'astro/zod';
import { withMeta } from './field-meta.ts';

/** Where a place lies, in degrees of WGS 84. */
export const coordinates = z.strictObject({
  /** North positive, −90 to 90. */
  latitude: withMeta(z.number().min(-90).max(90), { rule: 'coordinates-out-of-range' }),
  /** East positive, −180 to 180. */
  longitude: withMeta(z.number().min(-180).max(180), { rule: 'coordinates-out-of-range' }),
});

export type Coordinates = z.output<typeof coordinates>;

/**
 * The IANA name of the time zone of a place that this machine's time zone database knows, such as `Europe/Oslo`. Short
 * names are refused, since `BST` and `AST` mean several, and offsets, since clocks are changed.
 */
export const timeZone = withMeta(z.string().refine(isTimeZone, { params: { rule: 'unknown-time-zone' } }), {
  shape: 'time-zone',
});

/** The name that this machine uses for a time zone of IANA, in its very letters; `undefined` for what is none. */
export function knownTimeZone(name: string): string | undefined {
  if (!/^(?!Etc\/|SystemV\/)[A-Z_]+\/[\w/+-]+$/iu.test(name)) return undefined;
  if (!resolved.has(name)) resolved.set(name, resolve(name));
  return resolved.get(name);
}

/** Former names of a zone are names too; the name in use has to be in its very letters. */
function isTimeZone(name: string): boolean {
  const known = knownTimeZone(name);
  return known !== undefined && (known === name || known.toLowerCase() !== name.toLowerCase());
}

/** Making a format is the only way to ask, and a slow one. */
const resolved = new Map<string, string | undefined>();

function resolve(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
