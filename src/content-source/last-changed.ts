import { changeDates } from './change-dates.ts';
import type { Prose } from '../registry/record.ts';
import { contentDir } from './content-dir.ts';

const dates = changeDates(contentDir());

/** The day a record or its prose last changed, `YYYY-MM-DD` in UTC; `undefined` where git does not know. */
export function lastChanged({ file, prose = {} }: { file: string; prose?: Prose }): string | undefined {
  const files = [file, ...Object.values(prose).flatMap((text) => (text === undefined ? [] : [text.file]))];
  return files
    .map((path) => dates.get(path))
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
