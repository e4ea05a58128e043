import type { Association, Partner, Registry, TopicTerm } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { yearOf } from '../../i18n/format-date.ts';
import { countryName } from '../../i18n/format.ts';
import { interfaceLocale } from '../../i18n/locales.ts';
import { searchMessages } from '../../i18n/messages/search/index.ts';
import { textIn } from '../parts/text-view.ts';

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

/** What to keep of a record; names that it does not have are left out, and so are repetitions. */
export function searchTerms(
  title: string,
  kind: string,
  names: readonly (string | undefined)[],
  locale: Locale,
  more: {
    areas?: readonly TopicTerm[];
    date?: string | undefined;
    countries?: readonly string[];
    state?: string | undefined;
  } = {},
): SearchTerms {
  return {
    title,
    kind,
    areas: (more.areas ?? []).map((area) => textIn(area.label, locale)),
    countries: [...new Set(more.countries)],
    ...(more.state !== undefined && { state: more.state }),
    ...(more.date !== undefined && { year: yearOf(more.date), decade: decadeOf(more.date, locale) }),
    names: [...new Set(names.filter((name) => name !== undefined))],
  };
}

/** Names of the countries of some partners. */
export function countriesOf(registry: Registry, partners: readonly Partner[], locale: Locale): string[] {
  return partners.flatMap(({ data: { country } }) =>
    country === undefined ? [] : [countryName(country, locale, registry.countries)],
  );
}

function decadeOf(date: string, locale: Locale): string {
  const decade = `${yearOf(date).slice(0, -1)}0`;
  return searchMessages[interfaceLocale(locale)].page.decade.replace('{year}', decade);
}

/** Every name of a record that has names in many languages and scripts. */
export function everyName(registry: Registry, { data }: Partner | Association): (string | undefined)[] {
  return [
    ...registry.site.locales.flatMap((locale) => [
      data.name[locale],
      'fullName' in data ? data.fullName?.[locale] : undefined,
    ]),
    'nativeName' in data ? data.nativeName?.text : undefined,
    ...('abbreviation' in data ? Object.values(data.abbreviation ?? {}) : []),
    ...(data.alternateNames ?? []).map(({ text }) => text),
  ];
}
