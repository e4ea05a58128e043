import type { PageContext } from '../../views/context.ts';
import type { CalendarEntry } from '../../views/news/calendar-entries.ts';

/**
 * Entries as an iCalendar file (RFC 5545): whole days, lines of at most 75 octets. Stamped with the registry's day, the
 * same entries give the same bytes.
 */
export function icalendar(ctx: PageContext, title: string, entries: readonly CalendarEntry[]): string {
  const { registry, locale } = ctx;
  const host = new URL(registry.site.url).host;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//External relations registry//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(title)}`,
    `X-WR-CALNAME:${escaped(title)}`,
    ...entries.flatMap(({ id, start, end, title: summary, description, address, isSure }) => [
      'BEGIN:VEVENT',
      `UID:${id}@${host}`,
      `DTSTAMP:${digits(registry.asOf)}T000000Z`,
      `DTSTART;VALUE=DATE:${digits(start)}`,
      `DTEND;VALUE=DATE:${digits(end)}`,
      `SUMMARY:${escaped(summary)}`,
      ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
      `URL:${address}`,
      `STATUS:${isSure ? 'CONFIRMED' : 'TENTATIVE'}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Most octets of a line, without its end. */
const MOST = 75;

/** No letter is parted, and no pair of letters that stand for one. */
function folded(line: string): string {
  const pieces: string[] = [];
  let [start, room] = [0, MOST];
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at) ?? 0;
    const size = octets(code);
    if (size > room) {
      pieces.push(line.slice(start, at));
      // The next line begins with a space.
      [start, room] = [at, MOST - 1];
    }
    room -= size;
    at += code > 0xffff ? 2 : 1;
  }
  return [...pieces, line.slice(start)].join('\r\n ');
}

/** How many octets a sign takes in UTF-8. */
function octets(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A text without the signs that part lines and values. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/gu, '\\$&')
    .replaceAll(/\r\n?|\n|[\u2028\u2029]/gu, '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}

function digits(day: string): string {
  return day.replaceAll('-', '');
}
