/** One fault of the built site. */
export interface SiteFinding {
  rule: SiteRule;
  /** File of the page, relative to the built folder. */
  file: string;
  /** What is at fault: an address, an id, a word. */
  value: string;
}

/** Every rule for built pages and what it says; `print-site-findings.ts` prints the words before the value. */
export const SITE_RULES = {
  'canonical-wrong': 'the canonical address is missing or not that of the page',
  'description-repeated': 'another page has the same description',
  'duplicate-id': 'two elements have the id',
  'empty-description': 'the page has no description',
  'empty-title': 'the page has no title',
  'external-request': 'the page loads from another host',
  'glued-words': 'two words stand together without a space',
  'inline-code': 'the content security policy will stop this inline code',
  'lang-wrong': 'the language of the page is not that of its address',
  'link-broken': 'the link leads nowhere',
  'link-fragment-broken': 'the page has no such place to jump to',
  'link-language': 'the link changes the language without saying so (attribute hreflang)',
  'link-redirected': 'the link lacks the slash at its end',
  'hreflang-wrong': 'the other languages of the page do not point back, or one of them is missing',
  'text-fault': 'a value was not formatted',
  'title-repeated': 'another page has the same title',
} as const;

export type SiteRule = keyof typeof SITE_RULES;
