import { accessSync, constants, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Refusal } from '../../i18n/editor-texts/place-words.ts';
import { BUILD_MARK } from './build-mark.ts';
import { found, isSame, isTaken, isWithin, lineage } from './real-place.ts';

/**
 * Whether a build may stand at a path at all, whatever lies there now. It may
 * - in the project: in `dist` or a folder beside it whose name begins with `dist-`, and, for tests, two or more folders
 *   below `.build/`. All else there is somebody's work or would be taken for it, by git, by the check of style, by the
 *   day of the build;
 * - outside: in any folder that lies in no repository and in no other build;
 * - and nowhere where it would be, hold or lie in the content, or be or hold the project, a home folder or a
 *   repository.
 * @param place with all links followed, see `realPlace`
 * @param canWrite tells whether something can be written into a folder; tests say it themselves
 * @returns why not; `undefined` when it may
 */
export function judgeLocation(
  place: string,
  around: Surroundings,
  canWrite = isWritable,
): Judged | undefined {
  const { project, contentDir, homes } = around;
  const nearest = lineage(place).find(isTaken) ?? place;
  const names = namesBelow(place, project);
  const above = lineage(place).slice(1);
  const outside = names === undefined ? above : [];
  const repository = [place, ...outside].find((folder) => existsSync(join(folder, '.git')));
  const build = above.find((folder) => existsSync(join(folder, BUILD_MARK)));
  if (!found(nearest)?.isDirectory()) return { reason: 'file', at: nearest };
  if (isWithin(project, place)) return { reason: 'project', at: project };
  if (isWithin(contentDir, place) || isWithin(place, contentDir))
    return { reason: 'content', at: contentDir };
  const home = homes.find((folder) => isWithin(folder, place));
  if (home !== undefined) return { reason: 'home', at: home };
  if (names !== undefined && !isOutputFolder(names)) return { reason: 'in-project', at: project };
  if (repository !== undefined) return { reason: 'repository', at: repository };
  if (build !== undefined) return { reason: 'in-build', at: build };
  return canWrite(nearest) ? undefined : { reason: 'not-writable', at: nearest };
}

/** Names of the folders from the project down to a place; `undefined` outside the project. */
function namesBelow(place: string, project: string): string[] | undefined {
  const path = lineage(place);
  const depth = path.findIndex((folder) => isSame(folder, project));
  return depth === -1
    ? undefined
    : path
        .slice(0, depth)
        .map((folder) => basename(folder))
        .toReversed();
}

function isOutputFolder([first = '', ...rest]: readonly string[]): boolean {
  return rest.length === 0 ? /^dist(?:-|$)/u.test(first) : first === '.build' && rest.length > 1;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What a place is held against. */
export interface Surroundings {
  /** Folder of the project, with all links followed. */
  project: string;
  contentDir: string;
  homes: readonly string[];
}

/** Why a build may not stand somewhere, and the folder or file because of which. */
export interface Judged {
  reason: Refusal;
  at: string;
}
