import type { PluralForms } from '../../plural.ts';

/** Words of the search box and the search page. `{query}` stands for what was typed. */
export interface SearchMessages {
  box: {
    label: string;
    placeholder: string;
    submit: string;
  };
  page: {
    label: string;
    submit: string;
    /** Shown before anything is typed. */
    hint: string;
    filters: string;
    filterLegends: { kind: string; area: string };
    clearFilters: string;
    results: string;
    loading: string;
    count: PluralForms;
    countFor: PluralForms;
    more: PluralForms;
    nothing: string;
    nothingChosen: string;
    nothingHint: string;
    /** Beside a search whose results all fall victim to the filters. */
    withoutFilters: PluralForms;
    otherLanguage: string;
    failed: string;
    failedHint: string;
    retry: string;
    noScript: string;
    browse: string;
    shortcut: string;
  };
}
