import { lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BUILD_MARK, hasBuildMark, looksBuilt, type BuildKind } from './build-mark.ts';
import type { Judged } from './judge-location.ts';
import { mountsBelow } from './mounts-below.ts';
import { placeEntries } from './own-entries.ts';
import { isWithin } from './real-place.ts';

/**
 * Whether what lies at a place may be replaced: nothing, or an earlier build of the same kind with nothing in it that
 * no build makes: a repository, another build, a mount.
 * @returns why not; `undefined` when it may
 */
export function judgeContents(place: string, built: BuildKind, project: string): Judged | undefined {
  const entries = placeEntries(place);
  if (entries.length === 0) return undefined;
  if (!isEarlierBuild(place, built, project)) return { reason: 'foreign', at: place };
  const [mount] = mountsBelow(place);
  if (mount !== undefined) return { reason: 'holds', at: mount };
  const inner = entries
    .filter((name) => name !== BUILD_MARK)
    .flatMap((name) => pathsIn(join(place, name)))
    .find((path) => NOT_BUILT.includes(basename(path)));
  return inner === undefined ? undefined : { reason: 'holds', at: inner };
}

/**
 * Whether a folder holds an earlier build. It is known by its mark; inside the project, where only builds stand, by its
 * files too, since the mark is lost when a site is unpacked by a program that leaves out files with a dot.
 */
export function isEarlierBuild(place: string, built: BuildKind, project: string): boolean {
  return hasBuildMark(place, built) || (isWithin(place, project) && looksBuilt(place, built));
}

/** What no build makes below its topmost folder. */
const NOT_BUILT: readonly string[] = ['.git', BUILD_MARK];

/** A path, and where it is a folder, all paths in it. */
function pathsIn(path: string): string[] {
  // A link is a file of the site: what it leads to is not touched.
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const inner = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return [path, ...inner.map((name) => join(path, name))];
}
