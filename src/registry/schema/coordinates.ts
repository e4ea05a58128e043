import { z } from 'astro/zod';

/** Where a place lies, in degrees of WGS 84. */
export const coordinates = z.strictObject({
  /** North positive, −90 to 90. */
  latitude: z.number().min(-90).max(90),
  /** East positive, −180 to 180. */
  longitude: z.number().min(-180).max(180),
});

export type Coordinates = z.output<typeof coordinates>;

/** An IANA time zone name that this machine's time zone database knows, such as `Europe/Oslo`. */
export const timeZone = z.string().refine(isTimeZone, { params: { rule: 'unknown-time-zone' } });

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
