import type { Cites } from '../registry/model.ts';
import type { Locale } from '../registry/schema/localized-text.ts';
import { useMessages } from '../i18n/translate.ts';
import type { FactView } from './fact-view.ts';
import { citedFieldName, type KeyedHistory } from './field-name.ts';
import type { Notebook } from './notes.ts';
import { plain } from './text-view.ts';

/**
 * The sources of a record that no fact so far has shown, with the names of the fields they are given for, so that every
 * source has its mark on the page. To be made when all else of the record has been cited.
 */
export function restFact(
  cites: Cites,
  locale: Locale,
  notebook: Notebook,
  history?: KeyedHistory,
): FactView | undefined {
  const rest = Object.entries(cites).filter(([, list]) => list.length > 0 && !list.some(notebook.hasCited));
  if (rest.length === 0) return undefined;
  return {
    term: useMessages(locale)('fact.source'),
    values: rest.map(([field, list]) => ({
      text: plain(citedFieldName(field, history, locale)),
      notes: notebook.cite(list),
    })),
  };
}
