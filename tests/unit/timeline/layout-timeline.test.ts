import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, drawnDate } from '../../../src/timeline/drawn-date.ts';
import { COUNT_FROM, layOutTimeline, type DrawnFact } from '../../../src/timeline/layout-timeline.ts';

const PLAN = {
  today: '2026-11-23',
  length: 1000,
  mark: 9,
  row: 11,
  laneHead: 20,
  laneGap: 10,
  yearGap: 40,
};

function fact(id: string, text: string, lane = 'a'): DrawnFact {
  const date = drawnDate(text, PLAN.today);
  if (!date) throw new Error(`${text} is no date`);
  return { id, lanes: [lane], date };
}

const texts = fc
  .tuple(
    fc.integer({ min: 1980, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('', '-', '-15'),
  )
  .map(([year, month, rest]) =>
    rest === '' ? String(year) : `${year}-${String(month).padStart(2, '0')}${rest.slice(1) && rest}`,
  );

describe('layOutTimeline', () => {
  it('is drawn to scale: twice the time is twice the way', () => {
    const { lanes, years } = layOutTimeline(
      [fact('a', '1986'), fact('b', '2006'), fact('c', '2026')],
      ['a'],
      PLAN,
    );
    const [a, b, c] = lanes[0]?.marks.map(({ start }) => start) ?? [];
    expect((c ?? 0) - (b ?? 0)).toBeCloseTo((b ?? 0) - (a ?? 0), 0);
    const gaps = years.slice(1).map(({ at }, index) => at - (years[index]?.at ?? 0));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.3);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(PLAN.yearGap - 0.3);
  });

  it('never lets two marks of a lane cover each other, and shows every fact in every lane of its own', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 60 }), (dates) => {
        const facts = dates.map((text, index) => fact(String(index), text, index % 3 === 0 ? 'b' : 'a'));
        const { lanes, depth, length } = layOutTimeline(facts, ['a', 'b'], PLAN);
        expect(lanes.flatMap(({ marks }) => marks.map(({ id }) => id)).sort()).toEqual(
          facts.map(({ id }) => id).sort(),
        );
        for (const lane of lanes) {
          expect(lane.at + lane.depth).toBeLessThanOrEqual(depth);
          for (const mark of lane.marks) {
            expect(mark.start).toBeGreaterThanOrEqual(0);
            expect(mark.end).toBeLessThanOrEqual(length);
            const clash = lane.marks.filter(
              (other) =>
                other.id !== mark.id &&
                other.row === mark.row &&
                other.start < mark.end &&
                mark.start < other.end,
            );
            expect(clash).toEqual([]);
          }
        }
      }),
    );
  });

  it('puts lanes one after the other, an empty one too', () => {
    const { lanes } = layOutTimeline([fact('a', '2015-05-22', 'c')], ['a', 'b', 'c'], PLAN);
    expect(lanes.map(({ id, at }) => [id, at])).toEqual([
      ['a', 20],
      ['b', 61],
      ['c', 102],
    ]);
  });

  it('reaches to the end of the year of today and marks the day', () => {
    const { today, years } = layOutTimeline([fact('a', '2020')], ['a'], PLAN);
    expect(years.map(({ year }) => year)).toEqual([
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
      '2027',
    ]);
    const whole = dayNumber('2027-01-01') - dayNumber('2020-01-01');
    expect(today).toBeCloseTo(((dayNumber('2026-11-24') - dayNumber('2020-01-01')) / whole) * 1000, 0);
  });

  it('counts by year when there are very many facts, the tallest column filling its lane', () => {
    const many = Array.from({ length: COUNT_FROM }, (_, index) =>
      fact(String(index), index < 300 ? '2015-05' : '2020'),
    );
    const [lane] = layOutTimeline(many, ['a'], PLAN).lanes;
    expect(lane?.marks).toEqual([]);
    expect(lane?.columns.map(({ year, count, share }) => [year, count, share])).toEqual([
      ['2015', 300, 1],
      ['2020', 100, 0.333],
    ]);
  });

  it('has a scale without any fact', () => {
    expect(layOutTimeline([], ['a'], PLAN).years.map(({ year }) => year)).toEqual(['2026', '2027']);
  });
});
