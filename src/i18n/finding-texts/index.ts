import type { Finding, FindingValues } from '../../format/findings.ts';
import type { Locale } from '../../format/localized-text.ts';
import { isInterfaceLocale, type InterfaceLocale } from '../locales.ts';
import { contentEn } from './content-en.ts';
import { contentRu } from './content-ru.ts';
import type { FindingTexts } from './finding-text.ts';
import { registryEn } from './registry-en.ts';
import { registryRu } from './registry-ru.ts';
import { reportWords } from './report-words.ts';
import { shownText } from './visible-text.ts';

/** Texts of all rules, by language. */
export const findingTexts: Readonly<Record<InterfaceLocale, FindingTexts>> = {
  ru: { ...contentRu, ...registryRu },
  en: { ...contentEn, ...registryEn },
};

/**
 * What is wrong and how to mend it, in the editor's language, with nothing of the content hidden in it; in English
 * where the interface does not speak it.
 * @throws RangeError for a rule without texts, which is a mistake of the program
 */
export function findingText(finding: Finding, locale: Locale): { message: string; fix: string } {
  const text = findingTexts[isInterfaceLocale(locale) ? locale : 'en'][finding.rule];
  if (text === undefined) throw new RangeError(`No text for the rule "${finding.rule}"`);
  return text(shownValues(finding.values));
}

/** One finding as one line of plain text. */
export function describeFinding(finding: Finding, locale: Locale): string {
  const { message, fix } = findingText(finding, locale);
  const file = shownText(finding.file);
  const place = finding.line === undefined ? file : `${file}:${finding.line}:${finding.column ?? 1}`;
  const what = [place, fieldName(finding), message].filter(Boolean).join(' ');
  return `${what}. ${reportWords(locale).fix} ${fix}`;
}

/** A path to a field as editors read it: `history[1].date`, counted from 1. */
export function fieldName(finding: Finding): string {
  return shownText(
    finding.field
      .map((part, at) => (typeof part === 'number' ? `[${part + 1}]` : at === 0 ? part : `.${part}`))
      .join(''),
  );
}

/** Values that list what there is; an editor has to see all of it. */
const LISTS: ReadonlySet<string> = new Set(['known', 'options', 'computed', 'fields', 'parties']);
const LONGEST_LIST = 2000;

function shownValues(values: FindingValues): FindingValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? shownText(value, LISTS.has(name) ? LONGEST_LIST : undefined) : value,
    ]),
  );
}
