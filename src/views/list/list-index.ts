import type { Locale } from '../../format/localized-text.ts';
import type { SpokenLocale } from '../../i18n/locales.ts';
import type { PluralForms } from '../../i18n/plural.ts';
import type { ListGroupHead } from './list-groups.ts';
import type { Sort } from './list-state.ts';
import type { RowView } from './row-view.ts';

/** An entry of a long list as its index file holds it: its row, and the heading that this stands under. */
export interface IndexEntry extends RowView {
  group?: ListGroupHead;
}

/**
 * Words that the entries of a list are found by beside those of its page or index, by the address of each, as they are
 * compared.
 */
export type WordIndex = Readonly<Record<string, string>>;

/** Where a list page leads, for its script. */
export interface ListAddress {
  /** First page of this list, without conditions. */
  href: string;
  /** First page of the list that this one is cut from; the same where it is whole. */
  wholeHref: string;
  /** What this page is cut down to, as `field:value`. */
  fixed?: string;
  /** The file with all entries of the whole list, where they do not all stand on the page. */
  index?: string;
  /** The file with more words of the entries; a list of a few has none. */
  words?: string;
}

/** What a list page tells its script. */
export interface ListScript extends ListAddress {
  total: number;
  /** The order of the rows as they come, where a column shows it. */
  order?: Sort;
  lang: SpokenLocale;
  /** By which titles are sorted, where it is not the language. */
  locale?: Locale;
  /** Plural forms for what is counted, and for what else can be shown. */
  counted: PluralForms;
  more: PluralForms;
  /** Found, out of how many. */
  of: string;
  /** Name of a file with what is shown, without its ending. */
  file: string;
  /** The heads of its columns of dates in EDTF, of kinds and of addresses. */
  edtf: string;
  kind: string;
  address: string;
  /** What is said of that file. */
  save: string;
  saveFailed: string;
  /** Takes a condition back. */
  remove: string;
  loading: string;
  failed: string;
}
