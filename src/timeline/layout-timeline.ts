import { dayNumber, yearOfDay, yearStart, type DrawnDate } from './drawn-date.ts';

/** From this many facts on, a drawing counts them by year instead of showing each. */
export const COUNT_FROM = 400;

/**
 * Puts facts on a straight scale of time, a lane for each group. Positions are `along` the time and `across` it, so
 * that one layout serves a drawing that runs to the right and one that runs downwards. Marks of a lane that would cover
 * each other stand in rows. Same input, same result.
 */
export function layOutTimeline(
  facts: readonly DrawnFact[],
  lanes: readonly string[],
  plan: TimelinePlan,
): TimelineDrawing {
  const today = dayNumber(plan.today) + 1;
  const first = yearOfDay(facts.reduce((least, { date }) => Math.min(least, date.start), today));
  const last = yearOfDay(facts.reduce((most, { date }) => Math.max(most, date.end - 1), today)) + 1;
  const start = yearStart(first);
  const scale = plan.length / (yearStart(last) - start);
  const along = (day: number): number => tenth((day - start) * scale);
  const isCounted = facts.length >= COUNT_FROM;
  const years = Array.from({ length: last - first }, (_, index) => first + index);
  const tallest = isCounted ? mostInYear(facts) : 1;
  let across = 0;
  const drawn = lanes.map((lane) => {
    const own = facts.filter((fact) => fact.lanes.includes(lane));
    const marks = isCounted ? [] : inRows(own, along, plan);
    const columns = isCounted ? inColumns(own, years, along, tallest) : [];
    const rows = isCounted ? COLUMN_ROWS : marks.reduce((most, { row }) => Math.max(most, row + 1), 1);
    const at = across + plan.laneHead;
    across = at + rows * plan.row + plan.laneGap;
    return { id: lane, at, depth: rows * plan.row, marks, columns };
  });
  const step = YEAR_STEPS.find((years) => years * 365.25 * scale >= plan.yearGap) ?? 100;
  return {
    length: plan.length,
    depth: tenth(across),
    row: plan.row,
    lanes: drawn,
    years: [...years, last]
      .filter((year) => year % step === 0)
      .map((year) => ({ year: String(year), at: along(yearStart(year)) })),
    today: along(today),
  };
}

/** Distances of year labels that readers can count by. */
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];

/** Rows that the tallest column fills. */
const COLUMN_ROWS = 6;

function inRows(
  facts: readonly DrawnFact[],
  along: (day: number) => number,
  plan: TimelinePlan,
): TimelineMark[] {
  const ends: number[] = [];
  return facts
    .toSorted((a, b) => a.date.start - b.date.start || a.date.end - b.date.end)
    .map(({ id, date }) => {
      const isPoint = date.shape === 'point';
      const start = isPoint ? along(date.start + 0.5) : along(date.start);
      const end = isPoint ? start : along(date.end);
      const half = Math.max(0, plan.mark - (end - start)) / 2;
      const from = start - half - (date.open === 'start' ? plan.mark : 0);
      const found = ends.findIndex((taken) => taken <= from);
      const row = found === -1 ? ends.length : found;
      ends[row] = end + half + (date.open === 'end' ? plan.mark : 0) + 1;
      return { id, start, end, row, ...pick(date) };
    });
}

function pick({ shape, open, approximate, uncertain }: DrawnDate) {
  return { shape, open, approximate, uncertain };
}

function inColumns(
  facts: readonly DrawnFact[],
  years: readonly number[],
  along: (day: number) => number,
  tallest: number,
): TimelineColumn[] {
  const counts = countByYear(facts);
  return years.flatMap((year) => {
    const count = counts.get(year) ?? 0;
    if (count === 0) return [];
    const [start, end] = [along(yearStart(year)), along(yearStart(year + 1))];
    return [{ year: String(year), start, end, share: Math.round((count / tallest) * 1000) / 1000, count }];
  });
}

function mostInYear(facts: readonly DrawnFact[]): number {
  const lanes = new Set(facts.flatMap((fact) => fact.lanes));
  const counts = [...lanes].flatMap((lane) => [
    ...countByYear(facts.filter((fact) => fact.lanes.includes(lane))).values(),
  ]);
  return counts.reduce((most, count) => Math.max(most, count), 1);
}

function countByYear(facts: readonly DrawnFact[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { date } of facts) {
    const year = yearOfDay(date.start);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** A fact to draw, in every lane it belongs to. */
export interface DrawnFact {
  id: string;
  lanes: readonly string[];
  date: DrawnDate;
}

/** Sizes in user units. */
interface TimelinePlan {
  /** `YYYY-MM-DD`; the scale reaches at least to the end of its year. */
  today: string;
  /** Of the whole scale. */
  length: number;
  /** Of a mark, along the time. */
  mark: number;
  row: number;
  /** Room for the name of a lane, before its rows, and for nothing after them. */
  laneHead: number;
  laneGap: number;
  /** The least between two labels of years. */
  yearGap: number;
}

/** Everything that a component needs to draw. JSON-serialisable. */
export interface TimelineDrawing {
  length: number;
  depth: number;
  row: number;
  lanes: { id: string; at: number; depth: number; marks: TimelineMark[]; columns: TimelineColumn[] }[];
  years: { year: string; at: number }[];
  today: number;
}

export interface TimelineMark extends Pick<DrawnDate, 'shape' | 'open' | 'approximate' | 'uncertain'> {
  id: string;
  start: number;
  end: number;
  row: number;
}

/** How many facts of a lane fall in a year. */
export interface TimelineColumn {
  year: string;
  start: number;
  end: number;
  /** Of the tallest column of the drawing, 0 to 1. */
  share: number;
  count: number;
}
