import type { PluralForms } from '../../plural.ts';

/** Words of the search box and the search page. `{query}` stands for what was typed. */
export interface SearchMessages {
  box: {
    label: string;
    placeholder: string;
    submit: string;
  };
  dialog: {
    title: string;
    close: string;
    suggestions: string;
    /** How many names and pages the list offers; announced. */
    offered: PluralForms;
    all: PluralForms;
    /** Where to go when nothing was found. */
    toSearchPage: string;
    toNames: string;
    keys: string;
  };
  names: {
    heading: string;
    /** `{name}` is the name that was found, where the title is another. */
    alias: string;
    /** `{name}` is somebody who is named in what was found. */
    person: string;
    sound: string;
    layout: string;
    /** Said once when it is why each of several names was found. */
    layoutOfAll: string;
    typo: string;
  };
  page: {
    label: string;
    submit: string;
    /** Shown before anything is typed. */
    hint: string;
    filters: string;
    filterLegends: Readonly<Record<'kind' | 'area' | 'country' | 'decade' | 'state', string>>;
    /** Ten years as a choice; `{year}` is the first of them. */
    decade: string;
    clearFilters: string;
    results: string;
    loading: string;
    count: PluralForms;
    countFor: PluralForms;
    more: PluralForms;
    /** `{query}` was searched for instead of what was typed. */
    instead: string;
    /** Heading of results that have the words somewhere in their text. */
    texts: string;
    nothing: string;
    nothingChosen: string;
    nothingHint: string;
    /** Beside a search whose results all fall victim to the filters. */
    withoutFilters: PluralForms;
    otherLanguage: string;
    failed: string;
    /** Where a copy without a network has no index of texts. */
    namesAlone: string;
    failedHint: string;
    retry: string;
    noScript: string;
    browse: string;
    allNames: string;
    /** Heading of names in scripts of none of the site's languages. */
    otherScripts: string;
    shortcut: string;
  };
}
