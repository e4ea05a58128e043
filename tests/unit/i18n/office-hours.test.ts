import { describe, expect, it } from 'vitest';
import { commonHours, dayShift, hoursIn, offsetAt } from '../../../src/i18n/office-hours.ts';

/** Common hours as both clocks show them, with the partner's day against the home city's. */
function common(home: string, there: string, instant: string): string {
  const hours = commonHours(home, there, new Date(instant));
  if (!hours) return 'none';
  const shift = dayShift(home, there, hours.from);
  return `${hoursIn(home, hours)} = ${hoursIn(there, hours)} ${shift}`.replaceAll('\u2060', '');
}

describe('commonHours', () => {
  it('are those that the site assumes', () => {
    const hours = commonHours('Europe/Prague', 'Europe/Prague', new Date('2026-01-15T12:00Z'), '08:30-16:15');
    expect(hours && hoursIn('Europe/Prague', hours)).toBe('08:30–\u206016:15');
  });

  it.each([
    ['Asia/Yakutsk', 'Asia/Shanghai', '10:00–18:00 = 09:00–17:00 0'],
    ['Asia/Yakutsk', 'Asia/Tokyo', '09:00–18:00 = 09:00–18:00 0'],
    ['Asia/Yakutsk', 'Asia/Kolkata', '12:30–18:00 = 09:00–14:30 0'],
    ['Asia/Yakutsk', 'Europe/Moscow', '15:00–18:00 = 09:00–12:00 0'],
    ['Asia/Yakutsk', 'America/Anchorage', '09:00–12:00 = 15:00–18:00 -1'],
    ['America/Anchorage', 'Asia/Yakutsk', '15:00–18:00 = 09:00–12:00 1'],
    ['Asia/Yakutsk', 'America/Sao_Paulo', 'none'],
    ['Pacific/Kiritimati', 'Pacific/Pago_Pago', '10:00–18:00 = 09:00–17:00 -1'],
  ])('of %s and %s in January are %s', (home, there, hours) => {
    expect(common(home, there, '2026-01-15T12:00Z')).toBe(hours);
  });

  it.each([
    // Alaska moves its clocks at 2 a.m. on 8 March and 1 November 2026; Yakutsk never does.
    ['Asia/Yakutsk', 'America/Anchorage', '2026-03-07T23:00Z', '09:00–12:00 = 15:00–18:00 -1'],
    ['Asia/Yakutsk', 'America/Anchorage', '2026-03-08T23:00Z', '09:00–11:00 = 16:00–18:00 -1'],
    ['Asia/Yakutsk', 'America/Anchorage', '2026-10-31T23:00Z', '09:00–11:00 = 16:00–18:00 -1'],
    ['Asia/Yakutsk', 'America/Anchorage', '2026-11-01T23:00Z', '09:00–12:00 = 15:00–18:00 -1'],
    // Two sides that move on different days: 8 and 29 March 2026.
    ['Europe/Prague', 'America/New_York', '2026-03-07T12:00Z', '15:00–18:00 = 09:00–12:00 0'],
    ['Europe/Prague', 'America/New_York', '2026-03-08T12:00Z', '14:00–18:00 = 09:00–13:00 0'],
    ['Europe/Prague', 'America/New_York', '2026-03-28T12:00Z', '14:00–18:00 = 09:00–13:00 0'],
    ['Europe/Prague', 'America/New_York', '2026-03-29T12:00Z', '15:00–18:00 = 09:00–12:00 0'],
    // Both hemispheres: Prague goes back on 25 October, Auckland has gone forward on 27 September.
    ['Europe/Prague', 'Pacific/Auckland', '2026-09-26T08:00Z', 'none'],
    ['Asia/Yakutsk', 'Pacific/Auckland', '2026-09-26T03:00Z', '09:00–15:00 = 12:00–18:00 0'],
    ['Asia/Yakutsk', 'Pacific/Auckland', '2026-09-27T03:00Z', '09:00–14:00 = 13:00–18:00 0'],
  ])('of %s and %s go with the clocks at %s', (home, there, instant, hours) => {
    expect(common(home, there, instant)).toBe(hours);
  });

  it('are those of the day by the home calendar, to the last minute of it', () => {
    const day = (instant: string) =>
      commonHours('Asia/Yakutsk', 'Asia/Tokyo', new Date(instant))?.from.toISOString();
    expect(day('2026-11-23T14:59Z')).toBe('2026-11-23T00:00:00.000Z');
    expect(day('2026-11-23T15:00Z')).toBe('2026-11-24T00:00:00.000Z');
  });
});

describe('offsetAt', () => {
  it('changes with the second in which the clocks do', () => {
    expect(offsetAt('America/Anchorage', new Date('2026-03-08T10:59:59Z'))).toBe(-540);
    expect(offsetAt('America/Anchorage', new Date('2026-03-08T11:00:00Z'))).toBe(-480);
    expect(offsetAt('Australia/Lord_Howe', new Date('2026-04-04T14:59:59Z'))).toBe(660);
    expect(offsetAt('Australia/Lord_Howe', new Date('2026-04-04T15:00:00Z'))).toBe(630);
  });
});
