/**
 * Stands before the names of a record in the indexed text, so that an excerpt can tell them from the page's own words.
 * In a file of its own, since scripts need nothing else of what makes the index.
 */
export const NAMES_MARK = '¦';
