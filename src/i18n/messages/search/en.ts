import type { SearchMessages } from './search-messages.ts';

export const searchEn = {
  box: {
    label: 'Search this site',
    placeholder: 'City, paper, event',
    submit: 'Search',
  },
  page: {
    label: 'Search for',
    submit: 'Search',
    hint: 'Name a city in any language: in English, in Russian, or in its own.',
    filters: 'Narrow down',
    filterLegends: { kind: 'Kind of entry', area: 'Area' },
    clearFilters: 'Clear choices',
    results: 'Results',
    loading: 'Searching…',
    count: { one: '{count} result', other: '{count} results' },
    countFor: { one: '{count} result for “{query}”', other: '{count} results for “{query}”' },
    more: { one: 'Show {count} more result', other: 'Show {count} more results' },
    nothing: 'Nothing found for “{query}”.',
    nothingChosen: 'Nothing found with these choices.',
    nothingHint:
      'Check the spelling, try fewer words or another name. Every entry is also in the lists below.',
    withoutFilters: {
      one: 'Without the choices: {count} result.',
      other: 'Without the choices: {count} results.',
    },
    otherLanguage: 'Search for “{query}” in the other language of this site',
    failed: 'The search could not be loaded.',
    failedHint: 'The connection may have been lost. Every entry is also in the lists below.',
    retry: 'Try again',
    noScript:
      'The search needs scripts to be switched on in the browser. Without them, everything is in the lists below.',
    browse: 'Open the lists',
    shortcut: 'The “/” key moves to the search field',
  },
} satisfies SearchMessages;
