import type { LinkedCitation } from '../registry/model.ts';
import type { Locale } from '../registry/schema/localized-text.ts';
import { useMessages } from '../i18n/translate.ts';
import { fact, type FactView } from './fact-view.ts';
import type { Notebook } from './notes.ts';
import { plain } from './text-view.ts';

/** The Wikidata item of a record, as a link; nothing when it has none. */
export function wikidataFact(
  item: string | undefined,
  cite: readonly LinkedCitation[] | undefined,
  locale: Locale,
  notebook: Notebook,
): FactView | undefined {
  if (item === undefined) return undefined;
  const href = `https://www.wikidata.org/wiki/${item}`;
  return fact(useMessages(locale)('fact.wikidata'), plain(item), notebook.cite(cite), { href });
}
