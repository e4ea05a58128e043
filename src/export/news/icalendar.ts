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
  let [piece, room] = ['', MOST];
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (size > room) {
      pieces.push(piece);
      // The next line begins with a space.
      [piece, room] = ['', MOST - 1];
    }
    piece += letter;
    room -= size;
  }
  return [...pieces, piece].join('\r\n ');
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
