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

/** An IANA time zone name that this machine's time zone database knows, such as `Europe/Oslo`. */
export const timeZone = withMeta(z.string().refine(isTimeZone, { params: { rule: 'unknown-time-zone' } }), {
  shape: 'time-zone',
});

const known = new Map<string, boolean>();

/** Making a format is the only way to ask, and a slow one. */
function isTimeZone(name: string): boolean {
  const answer = known.get(name) ?? hasFormat(name);
  known.set(name, answer);
  return answer;
}

function hasFormat(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
