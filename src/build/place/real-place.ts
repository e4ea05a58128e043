import { lstatSync, readlinkSync, realpathSync, statSync, type BigIntStats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from '../../content-source/error-code.ts';

/**
 * The absolute path of a place with all links followed, also where it, or the target of a link, is not there yet. Links
 * that lead in a circle are left as they are.
 */
export function realPlace(path: string): string {
  const whole = resolve(path);
  const above = dirname(whole);
  try {
    return realpathSync.native(whole);
  } catch (error) {
    if (errorCode(error) === 'ELOOP' || above === whole) return whole;
    const target = linkTarget(whole);
    return target === undefined
      ? join(realPlace(above), basename(whole))
      : realPlace(resolve(realPlace(above), target));
  }
}

/** A path and all folders above it, the innermost first. */
export function lineage(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...lineage(above)];
}

/** Whether two paths are one folder, whatever they are called: letter case and mounts give one folder several names. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [found(a), found(b)];
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}

/** Whether a path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return lineage(path).some((above) => isSame(above, folder));
}

/** Whether anything stands at a path, be it a link that leads nowhere. */
export function isTaken(path: string): boolean {
  return found(path) !== undefined || linkTarget(path) !== undefined;
}

/** What stands at a path, links followed; `undefined` where nothing does. */
export function found(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined;
  } catch {
    return undefined;
  }
}
