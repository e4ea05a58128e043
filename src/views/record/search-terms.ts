import type { Source } from '../../registry/linked-record.ts';
import type { Agreement, Association, Event, LegalAct, Partner, TopicTerm } from '../../registry/model.ts';
import { filePlans } from '../../format/file-plans.ts';
import type { CollectionName } from '../../format/index.ts';
import { searchedTexts, type SearchedText } from '../../format/searched-texts.ts';
import { yearOf } from '../../i18n/format-date.ts';
import { searchMessages } from '../../i18n/messages/search/index.ts';
import type { PageContext } from '../context.ts';
import type { LangText } from '../parts/text-view.ts';
import { NAMES_MARK } from '../search/names-mark.ts';

/** What the search index keeps of a page's record beside its visible text, in the locale. */
export interface SearchTerms {
  title: string;
  /** Language of the title and most texts, where it is not the locale's. */
  lang?: string;
  /** What kind of record it is; a filter. */
  kind: string;
  year?: string;
  filters: { filter: 'area' | 'country' | 'decade' | 'state'; value: string }[];
  /** All names but the title, in every language and script; left out when there is no other. */
  names?: string;
}

/** What a record can be searched by beside its words. */
export interface SearchFacets {
  areas?: readonly TopicTerm[];
  date?: string | undefined;
  /** Partners by whose countries it is found. */
  partners?: readonly Partner[];
  state?: string | undefined;
}

/** What to keep of a record; names that it does not have are left out, and so are repetitions, whatever their case. */
export function searchTerms(
  ctx: PageContext,
  { text: title, lang = ctx.lang }: LangText,
  collection: CollectionName,
  names: readonly (string | undefined)[],
  { areas = [], date, partners = [], state }: SearchFacets,
): SearchTerms {
  const countries = partners.flatMap(({ data }) => (data.country ? [ctx.country(data.country).text] : []));
  const others = otherNames(title, names);
  const time = date === undefined ? {} : timeTerms(ctx, yearOf(date));
  return {
    title,
    ...(lang !== ctx.locale && { lang }),
    kind: ctx.t(`nav.${collection}`),
    ...(time.year !== undefined && { year: time.year }),
    filters: [
      ...each(
        'area',
        areas.map((area) => ctx.words(area.label)),
      ),
      ...each('country', countries),
      ...each('decade', time.decade === undefined ? [] : [time.decade]),
      ...each('state', state === undefined ? [] : [state]),
    ],
    ...(others.length > 0 && { names: `${NAMES_MARK} ${others.join(', ')}` }),
  };
}

function each(filter: SearchTerms['filters'][number]['filter'], values: readonly string[]) {
  return [...new Set(values)].map((value) => ({ filter, value }));
}

/** Marks on letters tell names apart here: to the index they are other words. */
function otherNames(title: string, names: readonly (string | undefined)[]): string[] {
  const key = (text: string) => text.normalize('NFC').toLowerCase();
  const seen = new Set([key(title)]);
  return names
    .map((name = '') => name.normalize('NFC').replaceAll(NAMES_MARK, ' ').replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '' && !seen.has(key(name)) && seen.add(key(name)));
}

/** Year and decade, where the date names one for certain. */
function timeTerms({ lang }: PageContext, year: string): { year?: string; decade?: string } {
  const [first = '', last = first] = year.split('–');
  const decade = first.slice(0, -1);
  if (last.slice(0, -1) !== decade) return {};
  const words = searchMessages[lang].page.decade.replace('{year}', `${decade}0`);
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
