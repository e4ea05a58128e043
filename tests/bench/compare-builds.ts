import { rmSync } from 'node:fs';
import type { Contender } from './contenders.ts';
import { measureProcess, type Measurement } from './measure-process.ts';
import { median } from './median.ts';
import type { TableSection } from './section.ts';
import { siteFiles } from '../support/site-files.ts';

/**
 * Runs all contenders in turn, round after round, so that what else the machine does meets all of them alike.
 * @param rounds how often each runs, at least once
 * @param tell called before each run
 */
export async function compareBuilds(
  contenders: readonly Contender[],
  rounds: number,
  tell: (text: string) => void,
): Promise<BuildResult[]> {
  const results = contenders.map(({ name }): BuildResult => ({ name, pages: 0, runs: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { name, command, outputs }] of contenders.entries()) {
      for (const folder of outputs) rmSync(folder, { recursive: true, force: true });
      tell(`round ${round + 1} of ${rounds}: ${name}`);
      const run = await measureProcess(command);
      const result = results[at];
      result?.runs.push(run);
      if (result) result.pages = siteFiles(outputs[0], '.html').length;
    }
  }
  return results;
}

/** Medians, each with its ratio to that of the first contender. */
export function buildTable(title: string, results: readonly BuildResult[]): TableSection {
  const [peer] = results.map(summarize);
  const rows = results.map((result) => {
    const own = summarize(result);
    const cells = MEASURES.flatMap(({ of, show }) => {
      const [value, base] = [of(own), peer && of(peer)];
      if (value === undefined || base === undefined) return ['–', ''];
      return [show(value), `× ${(value / base).toFixed(2)}`];
    });
    return [result.name, ...cells, String(result.pages)];
  });
  return { title, columns: ['', ...MEASURES.flatMap(({ name }) => [name, '']), 'pages'], rows };
}

const MEASURES: readonly Measure[] = [
  { name: 'wall', of: ({ wallSeconds }) => wallSeconds, show: (value) => `${value.toFixed(1)} s` },
  { name: 'CPU', of: ({ cpuSeconds }) => cpuSeconds, show: (value) => `${value.toFixed(1)} s` },
  {
    name: 'memory',
    of: ({ peakBytes }) => peakBytes,
    show: (value) => `${(value / 2 ** 20).toFixed(0)} MiB`,
  },
  { name: 'pages/s', of: ({ pagesPerSecond }) => pagesPerSecond, show: (value) => value.toFixed(0) },
];

function summarize({ runs, pages }: BuildResult): Summary {
  const wallSeconds = median(runs.map((run) => run.wallSeconds));
  return {
    wallSeconds,
    cpuSeconds: knownMedian(runs.map((run) => run.cpuSeconds)),
    peakBytes: knownMedian(runs.map((run) => run.peakBytes)),
    pagesPerSecond: pages / wallSeconds,
  };
}

function knownMedian(figures: readonly (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length === 0 ? undefined : median(known);
}

export interface BuildResult {
  name: string;
  /** HTML files of the last run. */
  pages: number;
  runs: Measurement[];
}

interface Summary extends Omit<Measurement, 'memory'> {
  pagesPerSecond: number;
}

interface Measure {
  name: string;
  of: (summary: Summary) => number | undefined;
  show: (value: number) => string;
}
