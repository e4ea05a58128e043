import type { MemoryLook } from './measure-process.ts';
import { median } from './median.ts';
import type { TableSection } from './section.ts';

/** Parts of a run that are told apart. */
const PARTS = 10;

/** The most memory in each tenth of a run, the median of several runs; nothing of what told nothing. */
export function memoryTable(title: string, results: readonly MemoryOfRuns[]): TableSection {
  const rows = results.flatMap(({ name, runs }) => {
    const told = runs
      .filter(({ memory }) => memory.length > 0)
      .map(({ memory }) => mostInParts(memory, PARTS));
    if (told.length === 0) return [];
    return [
      [
        name,
        ...Array.from({ length: PARTS }, (_, at) => mebibytes(median(told.map((most) => most[at] ?? 0)))),
      ],
    ];
  });
  const columns = ['MiB', ...Array.from({ length: PARTS }, (_, at) => `${((at + 1) / PARTS) * 100} %`)];
  return { title, columns, rows };
}

/** The most that was seen in each of equally long parts of the time; where nobody looked, what was seen before. */
export function mostInParts(looks: readonly MemoryLook[], parts: number): number[] {
  const end = looks.at(-1)?.at ?? 0;
  const most: number[] = [];
  for (let part = 0; part < parts; part += 1) {
    const inPart = looks.filter(({ at }) => Math.min(Math.floor((at / end) * parts), parts - 1) === part);
    most.push(Math.max(...inPart.map(({ bytes }) => bytes), inPart.length === 0 ? (most.at(-1) ?? 0) : 0));
  }
  return most;
}

function mebibytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}

interface MemoryOfRuns {
  name: string;
  runs: readonly { memory: readonly MemoryLook[] }[];
}
