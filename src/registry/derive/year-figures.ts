import type { Partner, Registry } from '../model.ts';
import { evidenceDates } from './last-evidence.ts';
import { settledYears } from './paper-years.ts';
import { yearlyReport } from './yearly-report.ts';

/** What a department is asked of a year. */
export interface YearFigures {
  year: number;
  /** Papers made, and those that perhaps were. */
  made: number;
  madePerhaps: number;
  /** Papers changed, ended or expired. */
  changed: number;
  /** Events held, and those that perhaps were. */
  events: number;
  eventsPerhaps: number;
  /** Partners of whom something is known that happened in the year for certain. */
  partners: number;
}

/** The figures of a year, made once for a registry. */
export function yearFigures(registry: Registry, year: number): YearFigures {
  const ofRegistry = known.get(registry) ?? new Map<number, YearFigures>();
  known.set(registry, ofRegistry);
  const figures = ofRegistry.get(year) ?? countYear(registry, year);
  ofRegistry.set(year, figures);
  return figures;
}

const known = new WeakMap<Registry, Map<number, YearFigures>>();

function countYear(registry: Registry, year: number): YearFigures {
  const { papers, events, eventsPerhaps } = yearlyReport(registry, year);
  const isAlive = (partner: Partner) => settledYears(evidenceDates(partner, registry.asOf)).includes(year);
  return {
    year,
    made: papers.made.length,
    madePerhaps: papers.perhapsMade.length,
    changed: papers.changed.length + papers.lapsed.length,
    events: events.length,
    eventsPerhaps: eventsPerhaps.length,
    partners: registry.partners.filter(isAlive).length,
  };
}
