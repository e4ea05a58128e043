/**
 * Small style sheets that most pages need are sent as one file: fewer requests, and more for the compressor to find
 * alike. Those of records, which are most of the pages, are in it too; a list loads a kilobyte that it does not need,
 * once. A sheet in no group goes with what imports it.
 */
export const STYLE_GROUPS: readonly { name: string; test: RegExp }[] = [
  {
    name: 'site',
    test: sheets(
      'styles/(tokens|fonts|base|text|frame|print|record)',
      'ui/(emblem|header|main-menu|theme-switch|footer|activity-strip|tie-sign)',
      'ui/(facts|notes|note-refs|dated-rows|quiet-button)',
      'search/search-box',
      'prose/prose',
      'record/(accounts|documents|pictures)',
      'record/(partner|reuse)/[a-z-]+',
    ),
  },
  { name: 'search', test: sheets('search/(name-index|search-answers|search-page)') },
];

/** Matches style sheets by their path below `src/` or `src/components/`. */
function sheets(...paths: string[]): RegExp {
  return new RegExp(`/src/(components/)?(${paths.join('|')})\\.css$`, 'u');
}
