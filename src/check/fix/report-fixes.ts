import { fixWords } from '../../i18n/editor-texts/fix-words.ts';
import { shownValue } from '../../i18n/finding-texts/visible-text.ts';
import type { InterfaceLocale } from '../../i18n/locales.ts';
import type { Fix } from './fix.ts';

/** What was mended, for people: by file, each with its line, and how much in all. */
export function reportFixes(
  fixed: ReadonlyMap<string, readonly Fix[]>,
  { lang, folder }: { lang: InterfaceLocale; folder: string },
): string {
  const words = fixWords(lang);
  const blocks = [...fixed].map(([file, fixes]) => {
    const lines = fixes.map(
      ({ kind, line, ...change }) => `  ${line ?? 1}  ${shownValue(words.kinds[kind](change))}`,
    );
    return [[folder, file].filter(Boolean).join('/'), ...lines].join('\n');
  });
  const sum = [...fixed.values()].reduce((total, fixes) => total + fixes.length, 0);
  return [...blocks, sum === 0 ? words.nothing : words.summary(sum, fixed.size)].join('\n\n');
}
