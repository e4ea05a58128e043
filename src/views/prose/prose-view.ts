import type { Prose } from '../../registry/record.ts';
import type { Locale } from '../../format/localized-text.ts';
import type { PageContext } from '../context.ts';
import { citeInProse } from '../parts/notes.ts';

/** Where a page's prose comes from; the page itself renders the file. */
export interface ProseView {
  /** File, relative to the content folder. */
  file: string;
  /** Language of the text. */
  lang: Locale;
  /** The page's language has no text of its own: this is the default language's. */
  isFallback: boolean;
  /** The original has changed since this translation was made. */
  isStale: boolean;
  /** Language of the original. */
  original: Locale;
  /** Numbers of the notes by cited source. */
  noteNumbers: Record<string, number>;
}

/** The prose of a record for a page, with its citations to be numbered among those of the page. */
export function proseView(ctx: PageContext, prose: Prose): ProseView | undefined {
  const { registry, locale } = ctx;
  const lang =
    prose[locale] === undefined ? registry.site.locales.find((other) => prose[other] !== undefined) : locale;
  const text = lang === undefined ? undefined : prose[lang];
  if (lang === undefined || text === undefined) return undefined;
  const sources = new Map(registry.sources.map((source) => [source.id, source]));
  return {
    file: text.file,
    lang,
    isFallback: lang !== locale,
    isStale: text.state === 'stale',
    original: registry.site.locales[0] ?? lang,
    noteNumbers: citeInProse(text.cites.flatMap((id) => sources.get(id) ?? [])),
  };
}

/** Number of the note on a source that prose cites; `undefined` for one that it does not cite. */
export function noteNumber(
  { noteNumbers }: Pick<ProseView, 'noteNumbers'>,
  source: string,
): number | undefined {
  return Object.hasOwn(noteNumbers, source) ? noteNumbers[source] : undefined;
}

/** Languages in which a page's main text exists: all of the site's when there is no prose. */
export function proseLocales({ registry }: PageContext, prose: Prose): readonly Locale[] {
  const { locales } = registry.site;
  const own = locales.filter((locale) => prose[locale] !== undefined);
  return own.length === 0 ? locales : own;
}
