import type { Source } from '../../registry/linked-record.ts';
import type { Agreement, Association, Event, LegalAct, Partner, TopicTerm } from '../../registry/model.ts';
import { filePlans } from '../../format/file-plans.ts';
import type { CollectionName } from '../../format/index.ts';
import { searchedTexts, type SearchedText } from '../../format/searched-texts.ts';
import { yearOf } from '../../i18n/format-date.ts';
import { interfaceLocale } from '../../i18n/locales.ts';
import { searchMessages } from '../../i18n/messages/search/index.ts';
import type { PageContext } from '../context.ts';

/** What the search index keeps of a page's record beside its visible text. */
export interface SearchTerms {
  /** Title of the result. */
  title: string;
  /** What kind of record it is, a facet. */
  kind: string;
  /** Areas by name, a facet. */
  areas: string[];
  /** Countries by name, a facet. */
  countries: string[];
  /** The ten years it belongs to, a facet. */
  decade?: string;
  /** Its state in words, a facet. */
  state?: string;
  year?: string;
  /** Names in every language and script. */
  names: string[];
}

/** What a record can be searched by beside its words. */
export interface SearchFacets {
  areas?: readonly TopicTerm[];
  date?: string | undefined;
  /** Partners by whose countries it is found. */
  partners?: readonly Partner[];
  state?: string | undefined;
}

/** What to keep of a record; names that it does not have are left out, and so are repetitions. */
export function searchTerms(
  ctx: PageContext,
  title: string,
  collection: CollectionName,
  names: readonly (string | undefined)[],
  { areas = [], date, partners = [], state }: SearchFacets,
): SearchTerms {
  return {
    title,
    kind: ctx.t(`nav.${collection}`),
    areas: areas.map((area) => ctx.words(area.label)),
    countries: [
      ...new Set(partners.flatMap(({ data }) => (data.country ? [ctx.country(data.country)] : []))),
    ],
    ...(state !== undefined && { state }),
    ...(date !== undefined && timeTerms(ctx, yearOf(date))),
    names: [...new Set(names.filter((name) => name !== undefined))],
  };
}

/** Year and decade, where the date names one for certain. */
function timeTerms({ locale }: PageContext, year: string): Pick<SearchTerms, 'year' | 'decade'> {
  const [first = '', last = first] = year.split('–');
  const decade = first.slice(0, -1);
  if (last.slice(0, -1) !== decade) return {};
  const words = searchMessages[interfaceLocale(locale)].page.decade.replace('{year}', `${decade}0`);
  return { ...(first === last && { year }), decade: words };
}

/** Every name of a record, in every language and script. */
export function everyName(record: FoundRecord): string[] {
  return namesOf(record).map(({ text }) => text);
}

/** Every name of a record with its language, where that is known. */
export function namesOf({ collection, data }: FoundRecord): readonly SearchedText[] {
  return searchedTexts(filePlans()[collection], data, 'names');
}

/** Every word of a record that its list is searched for, names among them. */
export function everyWord({ collection, data }: FoundRecord): string[] {
  return searchedTexts(filePlans()[collection], data, 'all').map(({ text }) => text);
}

/** What a record is found by is told from its data. */
export type FoundRecord = Pick<
  Partner | Association | Agreement | LegalAct | Event | Source,
  'collection' | 'data'
>;
