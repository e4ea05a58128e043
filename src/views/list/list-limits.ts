/** Records on one page of a long list. */
export const LIST_PAGE_SIZE = 100;

/** A list as long as this stands on one page: a second page with a few records would help nobody. */
export const ONE_PAGE_LIMIT = 150;

/** From so many records on, a list has a form to look for words in it. */
export const SEARCHED_FROM = 6;
