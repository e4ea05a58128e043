import { checkCommand, forgetRuns } from './contenders.ts';
import { measureProcess } from './measure-process.ts';
import { median } from './median.ts';
import type { TableSection } from './section.ts';

/**
 * How long the content check alone takes, the first time and again, when what the first has read is kept. Only told:
 * nothing is held against a limit.
 */
export async function checkTime(
  project: string,
  content: string,
  runs: number,
  title: string,
): Promise<TableSection> {
  const times = { 'first check': [] as number[], 'check again': [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    forgetRuns(project);
    for (const ofKind of Object.values(times)) {
      const { wallSeconds } = await measureProcess(checkCommand(project, content));
      ofKind.push(wallSeconds);
    }
  }
  const rows = Object.entries(times).map(([name, ofKind]) => [name, ...cellsOf(ofKind)]);
  return { title, columns: ['', 'median', 'least', 'most'], rows };
}

function cellsOf(times: readonly number[]): string[] {
  return [median(times), Math.min(...times), Math.max(...times)].map((time) => `${time.toFixed(1)} s`);
}
