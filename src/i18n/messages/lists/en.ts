import type { PluralForms } from '../../plural.ts';
import type { listsPluralsRu, listsRu } from './ru.ts';

export const listsEn: Record<keyof typeof listsRu, string> = {
  'list.search': 'Find in the list',
  'list.searchHint': 'A name, a partner, an area, a place',
  'list.submit': 'Find',
  'list.sort': 'Order',
  'list.sort.default': 'Default',
  'list.sort.name': 'By name',
  'list.sort.newest': 'Newest first',
  'list.sort.oldest': 'Oldest first',
  'list.clear': 'Clear all conditions',
  'list.of': '{count} of {total}',
  'list.nothing': 'Nothing meets these conditions. Remove one of them, or clear them all.',
  'list.loading': 'Loading the index…',
  'list.failed':
    'The index of the list did not load. The pages of the list and the links by kind, country, area and year work without it.',
  'list.pages': 'Pages of the list',
  'list.page': 'Page {page}',
  'list.pageTitle': '{title}, page {page}',
  'list.previous': 'Previous',
  'list.next': 'Next',
};

export const listsPluralsEn: Record<keyof typeof listsPluralsRu, PluralForms> = {
  'list.more': { one: 'Show {count} more', other: 'Show {count} more' },
};
