import type { Finding } from '../../format/findings.ts';
import type { Locale } from '../../format/localized-text.ts';
import { interfaceLanguage, type InterfaceLocale } from '../locales.ts';
import { contentEn } from './content-en.ts';
import { contentRu } from './content-ru.ts';
import type { FindingTexts } from './finding-text.ts';
import { registryEn } from './registry-en.ts';
import { registryRu } from './registry-ru.ts';
import { reportWords } from './report-words.ts';
import { shownOffer, shownValue, visibleText } from './visible-text.ts';

/** Texts of all rules, by language. */
export const findingTexts: Readonly<Record<InterfaceLocale, FindingTexts>> = {
  ru: { ...contentRu, ...registryRu },
  en: { ...contentEn, ...registryEn },
};

/**
 * What is wrong and how to mend it, in the editor's language; in English where the interface does not speak it. Values
 * out of the content are shown with nothing hidden in them, and cut.
 * @throws RangeError for a rule without texts, which is a mistake of the program
 */
export function findingText(finding: Finding, locale: Locale): { message: string; fix: string } {
  const text = findingTexts[interfaceLanguage(locale, [])][finding.rule];
  if (text === undefined) throw new RangeError(`No text for the rule "${finding.rule}"`);
  return text(shownValues(finding));
}

/** The values of a finding as every report shows them. */
export function shownValues({ values }: Finding): Finding['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? (OFFERS.has(name) ? shownOffer(value) : shownValue(value)) : value,
    ]),
  );
}

const OFFERS: ReadonlySet<string> = new Set(['suggestion', 'known', 'options']);

/** One finding as one line of plain text, with nothing hidden in it. */
export function describeFinding(finding: Finding, locale: Locale): string {
  const { message, fix } = findingText(finding, locale);
  const place =
    finding.line === undefined ? finding.file : `${finding.file}:${finding.line}:${finding.column ?? 1}`;
  const what = [place, fieldName(finding), message].filter(Boolean).join(' ');
  return visibleText(`${what}. ${reportWords(locale).fix} ${fix}`);
}

/** A path to a field as editors read it, with nothing hidden in it: `history[1].date`, counted from 1. */
export function fieldName(finding: Finding): string {
  return shownValue(
    finding.field
      .map((part, at) => (typeof part === 'number' ? `[${part + 1}]` : at === 0 ? part : `.${part}`))
      .join(''),
  );
}
