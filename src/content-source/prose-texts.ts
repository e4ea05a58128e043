import type { ProseText } from '../registry/record.ts';
import type { FieldPlan } from '../format/field-plan.ts';
import type { Locale, Locales } from '../format/localized-text.ts';
import { translationSchema } from '../format/translation.ts';
import { parseWith, type Reading } from './parse-with.ts';
import { readBody } from './read-body.ts';
import type { SourceFile } from './source-file.ts';
import { digestOfTexts, rendersPresent } from './text-digest.ts';

/** The prose of a file in the default language; nothing when its body is empty. */
export function proseOriginal(source: SourceFile, locales: Locales): Record<Locale, ProseText> {
  return hasBody(source) ? { [locales[0]]: proseText(source, 'original') } : {};
}

/**
 * The translations of a record's prose, each current or stale. Reported: a language that the site does not have, two
 * files for one language, prose without an original, and a translation of texts that have changed since.
 */
export function proseTranslations(
  reading: Reading,
  original: { source: SourceFile; data: object | undefined; plan: FieldPlan },
  files: readonly TranslationFile[],
): Record<Locale, ProseText> {
  const prose: Record<Locale, ProseText> = {};
  const seen = new Map<Locale, string>();
  for (const { source, locale } of files) {
    const other = seen.get(locale);
    seen.set(locale, source.file);
    if (!isTranslationLocale(reading, source, locale)) continue;
    if (other !== undefined) {
      report(reading, source, 'duplicate-id', { id: locale, other });
      continue;
    }
    const frontmatter = parseWith(reading, source, translationSchema);
    if (frontmatter === undefined || original.data === undefined) continue;
    if (hasBody(source) && !hasBody(original.source)) {
      report(reading, source, 'translation-without-original', { original: original.source.file });
      continue;
    }
    const digest = digestOfTexts(original.plan, original.data, original.source.body, reading.locales);
    const current = reportIfStale(reading, source, frontmatter.translationOf, digest);
    if (hasBody(source)) prose[locale] = proseText(source, current ? 'current' : 'stale');
  }
  return prose;
}

/** Whether the site has the language of a translation, apart from the default one; a finding says so if not. */
export function isTranslationLocale(reading: Reading, source: SourceFile, locale: Locale): boolean {
  const [defaultLocale, ...others] = reading.locales;
  if (others.includes(locale)) return true;
  const isDefault = locale === defaultLocale;
  report(reading, source, isDefault ? 'default-language-suffix' : 'unknown-locale', {
    locale,
    known: others.join(', '),
    suggestion: source.file.replace(`.${locale}.`, isDefault ? '.' : `.${others[0] ?? locale}.`),
  });
  return false;
}

/** @returns whether the translation renders the present original; a warning gives the value to write if not */
export function reportIfStale(
  reading: Reading,
  source: SourceFile,
  written: string | undefined,
  digest: string,
): boolean {
  if (rendersPresent(written, digest)) return true;
  reading.findings.push({
    rule: 'stale-translation',
    level: 'warning',
    file: source.file,
    field: ['translationOf'],
    values: { digest, value: written ?? '', file: source.file },
  });
  return false;
}

/** Facts about the prose in a file. */
export function proseText(source: SourceFile, state: ProseText['state']): ProseText {
  return { file: source.file, state, cites: readBody(source).cites };
}

function hasBody(source: SourceFile): boolean {
  return source.body.trim() !== '';
}

function report(reading: Reading, source: SourceFile, rule: string, values: Record<string, string>): void {
  reading.findings.push({ rule, level: 'error', file: source.file, field: [], values });
}

export interface TranslationFile {
  source: SourceFile;
  locale: Locale;
}
