import type { SearchMessages } from '../../messages/search/search-messages.ts';

/** The words of the search box in Hebrew; those of the search page are English. */
export const searchHe: Pick<SearchMessages, 'box'> = {
  box: { label: 'חיפוש באתר', placeholder: 'עיר, מסמך, אירוע', submit: 'חיפוש' },
};
