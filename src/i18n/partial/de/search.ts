import type { SearchMessages } from '../../messages/search/search-messages.ts';

/** The words of the search box in German; those of the search page are English. */
export const searchDe: Pick<SearchMessages, 'box'> = {
  box: { label: 'Diese Website durchsuchen', placeholder: 'Stadt, Dokument, Ereignis', submit: 'Suchen' },
};
