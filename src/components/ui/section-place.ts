/** Where the sections of a record stand: alone on its page, or on a page of many records. */
export interface SectionPlace {
  /** Before the ids of its headings, so that they stay unique on the page. */
  prefix?: string | undefined;
  /** Level of its headings. */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
}

/** On a page of many records each has such a section: as landmarks they could not be told apart. */
export function sectionElement(prefix: string): 'section' | 'div' {
  return prefix === '' ? 'section' : 'div';
}
