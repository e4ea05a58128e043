import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icalendar } from '../../../../src/export/news/icalendar.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { calendarEntries, type CalendarEntry } from '../../../../src/views/news/calendar-entries.ts';
import { sampleContent } from '../../views/sample-content.ts';
import { byId, registryOf } from '../../views/sample-views.ts';

const content = sampleContent();
const registry = registryOf(content);
const ctx = pageContext(registry, 'ru');
const ENTRY: CalendarEntry = {
  id: 'events-x-planned',
  start: '2027-02-28',
  end: '2027-03-01',
  title: 'Встреча',
  description: '',
  address: 'https://example.org/ru/events/x/',
  isSure: true,
  partners: [],
};

describe('a calendar', () => {
  it('has no line of more than 75 octets, parts no letter, and ends its lines with CRLF', () => {
    const texts = fc.string({
      unit: fc.constantFrom('Я', 'a', ' ', '漢', '😀', ',', ';', '\\', '\n'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(texts, (title) => {
        const text = icalendar(ctx, 'x', [{ ...ENTRY, title }]);
        const lines = text.split('\r\n');
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/u);
        expect(eventsOf(text)[0]?.summary).toBe(title);
      }),
    );
  });

  it('gives whole days, up to the day after the last', () => {
    const [event] = eventsOf(icalendar(ctx, 'x', [ENTRY]));
    expect([event?.startDate.toString(), event?.endDate.toString(), event?.startDate.isDate]).toEqual([
      '2027-02-28',
      '2027-03-01',
      true,
    ]);
    expect(event?.uid).toBe('events-x-planned@example.org');
  });
});

describe('what is coming', () => {
  const on = (date: string) => {
    const visit = byId(registry.events, 'alpha-2027-visit');
    const events = [{ ...visit, data: { ...visit.data, date, state: 'planned' as const } }];
    const later = { ...ctx, registry: { ...registry, events } };
    return calendarEntries(later).all.filter(({ id }) => id.startsWith('events-'));
  };

  it('is only what is known to the day and without doubt', () => {
    expect(on('2027-05-04')).toMatchObject([{ start: '2027-05-04', end: '2027-05-05', isSure: false }]);
    expect(on('2027-05-04/2027-05-06')).toMatchObject([{ start: '2027-05-04', end: '2027-05-07' }]);
    for (const date of ['2027-05', '2027', '2027-05-04?', '2027-05-04~', '2027-05-04/..', '[2027-05-04..]'])
      expect(on(date), date).toEqual([]);
  });

  it('is nothing that is over', () => {
    expect(on('2026-11-22')).toEqual([]);
    expect(on('2026-11-23')).toHaveLength(1);
  });

  it('keeps an anniversary of 29 February on the 28th of a common year', () => {
    const paper = byId(registry.agreements, 'alpha-2015');
    const agreements = [
      {
        ...paper,
        termEnd: undefined,
        data: { ...paper.data, signed: '2012-02-29' },
        state: 'in-force' as const,
      },
    ];
    const { all } = calendarEntries({
      ...ctx,
      registry: { ...registry, agreements, partners: [], events: [] },
    });
    expect(all.map(({ start, title }) => [start, title])).toEqual([
      ['2027-02-28', '15 лет: Договор о побратимстве'],
    ]);
  });

  it('has the same ids in every language', () => {
    const ids = (locale: string) => calendarEntries(pageContext(registry, locale)).all.map(({ id }) => id);
    expect(ids('en')).toEqual(ids('ru'));
    expect(new Set(ids('ru')).size).toBe(ids('ru').length);
  });
});

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as string);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
