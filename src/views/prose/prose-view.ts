import type { Registry } from '../../registry/model.ts';
import type { Prose } from '../../registry/record.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import type { Notebook } from '../parts/notes.ts';

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

/** The prose of a record for a page, with its citations numbered after those already in the notebook. */
export function proseView(
  registry: Registry,
  prose: Prose,
  locale: Locale,
  notebook: Notebook,
): ProseView | undefined {
  const lang =
    prose[locale] === undefined ? registry.site.locales.find((other) => prose[other] !== undefined) : locale;
  const text = lang === undefined ? undefined : prose[lang];
  if (lang === undefined || text === undefined) return undefined;
  const sources = new Map(registry.sources.map((source) => [source.id, source]));
  const noteNumbers: Record<string, number> = {};
  for (const id of text.cites) {
    const source = sources.get(id);
    if (source) noteNumbers[id] = notebook.number(source);
  }
  return {
    file: text.file,
    lang,
    isFallback: lang !== locale,
    isStale: text.state === 'stale',
    original: registry.site.locales[0] ?? lang,
    noteNumbers,
  };
}

/** Languages in which a page's main text exists: all of the site's when there is no prose. */
export function proseLocales(registry: Registry, prose: Prose): readonly Locale[] {
  const own = registry.site.locales.filter((locale) => prose[locale] !== undefined);
  return own.length === 0 ? registry.site.locales : own;
}
