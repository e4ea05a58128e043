import { appendFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * What Astro and Vite say, and the traces of what fails: for developers, who get it from the editor. Below the folder
 * of the project.
 */
export const PROGRAM_LOG = '.build/log.txt';

/** Begins the part of a command; a log that has grown long begins anew. */
export function startLog(command: string): void {
  if (isLong()) write('', writeFileSync);
  writeLog(`=== npm run ${command}, Node ${process.version}, ${process.platform}`);
}

/** Adds to the log. */
export function writeLog(text: string): void {
  write(`${new Date().toISOString()} ${text}\n`, appendFileSync);
}

const LONG = 1_000_000;

function isLong(): boolean {
  return (statSync(PROGRAM_LOG, { throwIfNoEntry: false })?.size ?? 0) > LONG;
}

/** What cannot be written is let go: the work itself matters more. */
function write(text: string, by: (file: string, text: string) => void): void {
  try {
    mkdirSync(dirname(PROGRAM_LOG), { recursive: true });
    by(PROGRAM_LOG, text);
  } catch {
    return;
  }
}
