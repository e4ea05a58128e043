import type { Association, Partner, Registry, TopicTerm } from '../registry/model.ts';
import type { Locale } from '../registry/schema/localized-text.ts';
import { yearOf } from '../i18n/format-date.ts';
import { textIn } from './text-view.ts';

/** What the search index keeps of a page's record beside its visible text. */
export interface SearchTerms {
  /** Title of the result. */
  title: string;
  /** What kind of record it is, a facet. */
  kind: string;
  /** Areas by name, a facet. */
  areas: string[];
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
  more: { areas?: readonly TopicTerm[]; date?: string | undefined } = {},
): SearchTerms {
  return {
    title,
    kind,
    areas: (more.areas ?? []).map((area) => textIn(area.label, locale)),
    ...(more.date !== undefined && { year: yearOf(more.date) }),
    names: [...new Set(names.filter((name) => name !== undefined))],
  };
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
