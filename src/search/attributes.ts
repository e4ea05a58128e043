/** Stands before the names in the indexed text, so that an excerpt can tell them from the page's own words. */
export const NAMES_MARK = '¦';

/** What the search needs to know of the record a page is about. Words in the page's language, names in all. */
export interface SearchEntry {
  title: string;
  /** Label of the record's kind; a filter. */
  kind: string;
  /** Labels of its areas; a filter. */
  areas?: readonly string[] | undefined;
  /** Names of its countries; a filter. */
  countries?: readonly string[] | undefined;
  /** The ten years it belongs to, in words; a filter. */
  decade?: string | undefined;
  /** Its state in words; a filter. */
  state?: string | undefined;
  /** Year in words or digits, shown with the result. */
  year?: string | undefined;
  /** The record's names in every language and script, former names, abbreviations. */
  names?: readonly string[] | undefined;
}

/** What a page prints for the index. */
interface SearchAttributes {
  title: string;
  kind: string;
  /** Filter → values. */
  filters: readonly { filter: string; value: string }[];
  year: string | undefined;
  /** Indexed as text that nobody sees; `undefined` when the title says it all. */
  names: string | undefined;
}

/**
 * What to print on a record's page so that the index finds it by its names and filters it by kind, area, country,
 * decade and state.
 */
export function searchAttributes(entry: SearchEntry): SearchAttributes {
  const names = distinct([...(entry.names ?? [])], [entry.title]);
  return {
    title: entry.title,
    kind: entry.kind,
    filters: [
      ...distinct(entry.areas ?? []).map((value) => ({ filter: 'area', value })),
      ...distinct(entry.countries ?? []).map((value) => ({ filter: 'country', value })),
      ...(entry.decade === undefined ? [] : [{ filter: 'decade', value: entry.decade }]),
      ...(entry.state === undefined ? [] : [{ filter: 'state', value: entry.state }]),
    ],
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
