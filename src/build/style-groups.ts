/**
 * Small style sheets that the same pages need are sent as one file: fewer requests, and more for the compressor to find
 * alike. A sheet in no group goes with what imports it.
 */
export const STYLE_GROUPS: readonly { name: string; test: RegExp }[] = [
  {
    name: 'site',
    test: sheets(
      'styles/(tokens|fonts|base|text|frame|print)',
      'ui/(emblem|header|main-menu|theme-switch|footer|activity-strip|tie-sign)',
      'search/search-box',
    ),
  },
  {
    name: 'record',
    test: sheets(
      'styles/record',
      'ui/(facts|notes|note-refs|dated-rows|quiet-button)',
      'prose/prose',
      'record/(accounts|documents|pictures)',
      'record/(partner|reuse)/[a-z-]+',
    ),
  },
];

/** Matches style sheets by their path below `src/` or `src/components/`. */
function sheets(...paths: string[]): RegExp {
  return new RegExp(`/src/(components/)?(${paths.join('|')})\\.css$`, 'u');
}
