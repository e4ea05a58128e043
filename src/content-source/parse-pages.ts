import type { PageRecord, ProseText } from '../registry/record.ts';
import { filePlans } from '../format/file-plans.ts';
import type { Locale } from '../format/localized-text.ts';
import { pageSchema, type PageData } from '../format/page.ts';
import { parseWith, type Reading } from './parse-with.ts';
import { isTranslationLocale, proseText, reportIfStale } from './prose-texts.ts';
import type { SourceFile } from './source-file.ts';
import { digestOfTexts } from './text-digest.ts';

/** All pages whose default-language file is in order, with their translations. */
export function parsePages(reading: Reading): PageRecord[] {
  const files = Map.groupBy(reading.sources.flatMap(pageFile), ({ id }) => id);
  return [...files].flatMap(([id, versions]) => parsePage(reading, id, versions));
}

function parsePage(reading: Reading, id: string, versions: readonly PageFile[]): PageRecord[] {
  const originals = versions.filter(({ locale }) => locale === undefined);
  const [original] = originals;
  for (const { source } of originals.slice(1))
    report(reading, source, 'duplicate-id', { id, other: original?.source.file ?? '' });
  const page = original && parseWith(reading, original.source, pageSchema);
  const [defaultLocale] = reading.locales;
  const data: Record<Locale, PageData> = page ? { [defaultLocale]: page } : {};
  const prose: Record<Locale, ProseText> = original
    ? { [defaultLocale]: proseText(original.source, 'original') }
    : {};
  const digest =
    original && page && digestOfTexts(filePlans().pages, page, original.source.body, reading.locales);
  for (const { source, locale } of versions) {
    if (locale === undefined || !isTranslationLocale(reading, source, locale)) continue;
    const translated = parseWith(reading, source, pageSchema);
    if (original === undefined)
      report(reading, source, 'translation-without-original', { original: `pages/${id}.mdx` });
    else if (prose[locale])
      report(reading, source, 'duplicate-id', { id: locale, other: prose[locale].file });
    else if (translated && digest) {
      const current = reportIfStale(reading, source, translated.translationOf, digest);
      data[locale] = translated;
      prose[locale] = proseText(source, current ? 'current' : 'stale');
    }
  }
  return original && page ? [{ collection: 'pages', id, file: original.source.file, data, prose }] : [];
}

function pageFile(source: SourceFile): PageFile[] {
  return source.place.kind === 'page' ? [{ source, id: source.place.id, locale: source.place.locale }] : [];
}

function report(reading: Reading, source: SourceFile, rule: string, values: Record<string, string>): void {
  reading.findings.push({ rule, level: 'error', file: source.file, field: [], values });
}

interface PageFile {
  source: SourceFile;
  id: string;
  locale: Locale | undefined;
}
