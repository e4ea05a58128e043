import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isRunning, MARK_PATTERN, processMark } from './process-mark.ts';

/**
 * Gives a build a folder of its own to work in, below `.build/`, and takes it away afterwards. What builds that were
 * killed left behind is cleared away first.
 * @param name what is made there, such as `work`
 * @param room where workshops lie; tests have their own
 */
export async function inWorkshop<T>(
  name: string,
  work: (workshop: string) => Promise<T>,
  room = resolve('.build'),
): Promise<T> {
  const workshop = join(room, `${name}-${processMark()}`);
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true });
  for (const left of leftWorkshops(name, room)) rmSync(join(room, left), { recursive: true, force: true });
  try {
    return await work(workshop);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** A number alone is a name without the beginning of its process, which no running build has. */
function leftWorkshops(name: string, room: string): string[] {
  const pattern = new RegExp(`^${name}-(\\d+|${MARK_PATTERN})$`, 'u');
  return readdirSync(room).filter((entry) => {
    const mark = pattern.exec(entry)?.[1];
    return mark !== undefined && !isRunning(mark);
  });
}
