import { readFileSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * Folders inside a folder at which something else is mounted, as Linux lists them. Elsewhere there are none that a
 * build would ever meet: programs that mount folders into others for a build run on Linux.
 * @param table text of `/proc/self/mountinfo`
 */
export function mountsBelow(folder: string, table = mountTable()): string[] {
  const start = folder.endsWith(sep) ? folder : folder + sep;
  return table
    .split('\n')
    .map((line) => unescape(line.split(' ')[MOUNT_POINT] ?? ''))
    .filter((point) => point.startsWith(start));
}

/** Place of the mount point in a line, counted from 0. */
const MOUNT_POINT = 4;

function mountTable(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    return '';
  }
}

/** The table writes blanks and backslashes as octal numbers. */
function unescape(text: string): string {
  return text.replaceAll(/\\(\d{3})/gu, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
