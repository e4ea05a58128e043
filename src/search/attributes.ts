/** Stands before the names in the indexed text, so that an excerpt can tell them from the page's own words. */
export const NAMES_MARK = '¦';

/** What the search needs to know of the record a page is about. Words in the page's language, names in all. */
export interface SearchEntry {
  title: string;
  /** Label of the record's kind; a filter. */
  kind: string;
  /** Labels of its areas; a filter. */
  areas?: readonly string[] | undefined;
  /** Year in words or digits, shown with the result. */
  year?: string | undefined;
  /** The record's names in every language and script, former names, abbreviations. */
  names?: readonly string[] | undefined;
}

/** What a page prints for the index. */
export interface SearchAttributes {
  title: string;
  kind: string;
  areas: readonly string[];
  year: string | undefined;
  /** Indexed as text that nobody sees; `undefined` when the title says it all. */
  names: string | undefined;
}

/** What to print on a record's page so that the index finds it by its names and filters it by kind and area. */
export function searchAttributes(entry: SearchEntry): SearchAttributes {
  const names = distinct([...(entry.names ?? [])], [entry.title]);
  return {
    title: entry.title,
    kind: entry.kind,
    areas: distinct(entry.areas ?? []),
    year: entry.year,
    names: names.length === 0 ? undefined : `${NAMES_MARK} ${names.join(', ')}`,
  };
}

/** Texts without repetition, whatever their case, and without those in `known`. The order stays. */
function distinct(texts: readonly string[], known: readonly string[] = []): string[] {
  const seen = new Set(known.map(key));
  return texts
    .map((text) => text.normalize('NFC').replaceAll(NAMES_MARK, ' ').replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '' && !seen.has(key(text)) && seen.add(key(text)));
}

function key(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
