import { wrongSourceDate } from '../i18n/editor-texts/wrong-settings.ts';
import { askGit } from './ask-git.ts';
import { EditorError } from './editor-error.ts';

/**
 * The moment that counts as now, in seconds since 1970: what the environment says; outside a repository, and while
 * there are changes of the content that no commit has, the clock, since an event of today must not count as one of the
 * future; else the date of the last commit. What the content says of itself does not count: it may be wrong.
 * @param folder the content, whose own repository is asked
 * @param now the clock, in milliseconds since 1970
 * @returns digits as text
 * @throws EditorError when `SOURCE_DATE_EPOCH` is no date
 */
export function buildDate(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
  now: () => number = Date.now,
): string {
  const given = env['SOURCE_DATE_EPOCH'];
  if (given) return demandSeconds(given);
  const committed = askGit(folder, ['log', '-1', '--format=%ct'])?.trim();
  const isClean = askGit(folder, ['status', '--porcelain', '--', '.']) === '';
  return committed && isClean ? committed : String(Math.floor(now() / 1000));
}

/** Later years have five digits, which no date of the content has. */
function demandSeconds(given: string): string {
  if (/^\d+$/u.test(given) && Number(given) <= Date.UTC(9999, 11, 30) / 1000) return given;
  throw new EditorError(wrongSourceDate(given));
}
