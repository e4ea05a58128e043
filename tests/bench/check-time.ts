import { checkCommand } from './contenders.ts';
import { measureProcess } from './measure-process.ts';
import { median } from './median.ts';
import type { TableSection } from './section.ts';

/** How long the content check alone takes. Only told: nothing is held against a limit. */
export async function checkTime(
  project: string,
  content: string,
  runs: number,
  title: string,
): Promise<TableSection> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { wallSeconds } = await measureProcess(checkCommand(project, content));
    times.push(wallSeconds);
  }
  const cells = [median(times), Math.min(...times), Math.max(...times)].map((time) => `${time.toFixed(1)} s`);
  return { title, columns: ['', 'median', 'least', 'most'], rows: [['content check', ...cells]] };
}
