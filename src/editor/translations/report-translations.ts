import type { TranslationWords } from '../../i18n/editor-texts/translation-words.ts';
import { visibleText } from '../../i18n/finding-texts/visible-text.ts';
import type { TranslationRow } from './work-list.ts';

/**
 * The work list for people: what is missing, what is stale with the changes of its original, and how much is done.
 * @param changes of an original since its translation, where they are known
 */
export function reportTranslations(
  rows: readonly TranslationRow[],
  { words, folder, all, changes }: WorkListOptions,
): string {
  const path = (file: string) => [folder, file].filter(Boolean).join('/');
  const blocks = rows.flatMap((row) => {
    const head = `${path(row.translation ?? row.file)}  ${row.locale}`;
    if (row.state === 'current') return all ? [`${head}  ${words.current}`] : [];
    if (row.state === 'missing') {
      const lines = [
        ...(row.missingFields ? [words.missingFields(path(row.file), row.missingFields)] : []),
        ...(row.missingProse ? [words.missingProse(path(row.missingProse))] : []),
      ];
      return [[`${head}  ${words.missing}`, ...lines.map((line) => `  ${line}`)].join('\n')];
    }
    const lines = changes(row);
    const shown = lines?.slice(0, MOST_LINES).map((line) => `  ${visibleText(line)}`) ?? [
      `  ${words.unknownChanges}`,
    ];
    const rest =
      (lines?.length ?? 0) > MOST_LINES ? [`  ${words.more((lines?.length ?? 0) - MOST_LINES)}`] : [];
    const done = words.whenDone(`npm run translations -- --done ${path(row.translation ?? row.file)}`);
    return [[`${head}  ${words.stale(path(row.file))}`, ...shown, ...rest, `  ${done}`].join('\n')];
  });
  const count = (state: TranslationRow['state']) => rows.filter((row) => row.state === state).length;
  return [...blocks, words.summary(count('missing'), count('stale'), count('current'))].join('\n\n');
}

/** A text that was written anew is better compared as a whole. */
const MOST_LINES = 20;

interface WorkListOptions {
  words: TranslationWords;
  /** The content folder as the reader knows it. */
  folder: string;
  /** Also what is up to date. */
  all: boolean;
  changes: (row: TranslationRow) => readonly string[] | undefined;
}
