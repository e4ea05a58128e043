import { homedir, userInfo } from 'node:os';
import { resolve } from 'node:path';
import { languageHere } from '../../check/editor-language.ts';
import { EditorError } from '../../content-source/editor-error.ts';
import { placeWords } from '../../i18n/editor-texts/place-words.ts';
import type { BuildKind } from './build-mark.ts';
import { claimPlace } from './claim-place.ts';
import { judgeContents } from './judge-contents.ts';
import { judgeLocation, type Judged, type Surroundings } from './judge-location.ts';
import { isWorkedOn } from './own-entries.ts';
import { realPlace } from './real-place.ts';
import { recoverPlace } from './swap-folder.ts';

/**
 * The folder where a build may stand, ready for it: what a killed build left half done there is put back first.
 * @param path as it was asked for
 * @param env `CONTENT_DIR`, and the variables of the language
 * @returns absolute, links followed, and a function that says the same again just before the folder is changed
 * @throws EditorError when it must not stand there; nothing was changed then
 */
export function demandPlace(path: string, built: BuildKind, env: Env): Place {
  const around = surroundings(env);
  const refuse = (judged: Judged | undefined) => {
    if (judged === undefined) return;
    const words = placeWords(languageHere(env));
    throw new EditorError(words.refused(path, words.reasons[judged.reason](judged.at)));
  };
  const folder = realPlace(path);
  const mayReplace = () => refuse(judgeContents(folder, built, around.project));
  refuse(judgeLocation(folder, around));
  recoverPlace(folder);
  whileCalm(folder, mayReplace);
  return { folder, mayReplace };
}

/** Looks at a place when nobody is exchanging its files: half of a site could be taken for something else. */
function whileCalm(folder: string, look: () => void): void {
  try {
    if (!isWorkedOn(folder)) return look();
  } catch (error) {
    if (!isWorkedOn(folder)) throw error;
  }
  claimPlace(folder, look);
}

function surroundings(env: Env): Surroundings {
  return {
    project: realPlace(process.cwd()),
    contentDir: resolve(env['CONTENT_DIR'] || 'content'),
    homes: homes(),
  };
}

/** A variable may name another home than the system does, and a user without a name has none. */
function homes(): string[] {
  return [homedir, () => userInfo().homedir].flatMap((home) => {
    try {
      return [home()];
    } catch {
      return [];
    }
  });
}

type Env = Readonly<Record<string, string | undefined>>;

interface Place {
  folder: string;
  /** @throws EditorError when the folder must not be replaced any more */
  mayReplace: () => void;
}
