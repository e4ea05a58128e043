/** Components that a prose page may use; everything else of MDX is refused. */
export const PAGE_COMPONENTS = [
  'Callout',
  'Cite',
  'Declared',
  'Figure',
  'RecordList',
  'Statement',
  'Term',
] as const;
