import type { Registry } from '../../registry/model.ts';
import type { Locale, LocalizedText } from '../../registry/schema/localized-text.ts';
import { yearOf } from '../../i18n/format-date.ts';
import { countryName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route, type ListedCollection } from '../../routes.ts';
import { listChoices } from '../list/list-view.ts';
import { agreementList, eventList, partnerList } from '../list/lists.ts';
import { textIn, type LangText } from '../parts/text-view.ts';

/** A page that readers ask for by name, with all of its names. */
export interface NameEntry {
  href: string;
  /** In the page's language. */
  title: string;
  /** What kind of thing it is, in words. */
  kind: string;
  /** What tells it from others of that name, such as its country. */
  note?: string;
  /** Names in every language and script, the title first; former names and abbreviations too. */
  names: readonly LangText[];
  /** Grammatical cases of the names: found, never shown. */
  forms?: readonly string[];
  /** Entries of a lower group come first among equal answers. */
  group: number;
}

/** Group of papers and events, whose names are titles of many words. */
export const TITLE_GROUP = 6;

/**
 * Everything on the site that has a name of its own, in the order of importance: partners, associations, legal acts, prose pages, areas, forms of exchange, directions, and lists by
 * country, kind and year. Papers and events, whose titles are sentences, come last; sources are left to the full-text index.
 */
export function nameEntries(registry: Registry, locale: Locale): NameEntry[] {
  const groups = [
    partnerEntries(registry, locale),
    associationEntries(registry, locale),
    legalActEntries(registry, locale),
    [homeEntry(registry, locale), ...pageEntries(registry, locale)],
    termEntries(registry, locale),
    listEntries(registry, locale),
    titleEntries(registry, locale),
  ];
  return groups.flatMap((entries, group) =>
    entries.map((entry) => ({ ...entry, names: distinct([{ text: entry.title }, ...entry.names]), group })),
  );
}

type Entry = Omit<NameEntry, 'group'>;

function partnerEntries(registry: Registry, locale: Locale): Entry[] {
  const kind = useMessages(locale)('nav.partners');
  return registry.partners.map(({ id, data }) => ({
    href: route.record(locale, 'partners', id),
    title: textIn(data.name, locale),
    kind,
    ...(data.country !== undefined && { note: countryName(data.country, locale, registry.countries) }),
    names: [
      ...inEveryLanguage(registry, locale, data.name, data.fullName),
      ...(data.nativeName ? [data.nativeName] : []),
      ...(data.alternateNames ?? []),
    ],
    forms: Object.values(data.nameForms ?? {}).flatMap((forms) =>
      Object.values(forms).flatMap((form) => form ?? []),
    ),
  }));
}

function associationEntries(registry: Registry, locale: Locale): Entry[] {
  const t = useMessages(locale);
  return registry.associations.map(({ id, data }) => ({
    href: route.record(locale, 'associations', id),
    title: textIn(data.name, locale),
    kind: t('nav.associations'),
    note: t(`scope.${data.scope}`),
    names: [
      ...inEveryLanguage(registry, locale, data.abbreviation, data.name),
      ...(data.alternateNames ?? []),
    ],
  }));
}

function legalActEntries(registry: Registry, locale: Locale): Entry[] {
  const t = useMessages(locale);
  return registry.legalActs.map(({ id, data }) => ({
    href: route.record(locale, 'legal-acts', id),
    title: textIn(data.title, locale),
    kind: t('nav.legal-acts'),
    ...(data.number && { note: textIn(data.number, locale) }),
    names: inEveryLanguage(registry, locale, data.title, data.number),
  }));
}

function homeEntry(registry: Registry, locale: Locale): Entry {
  const { home, title } = registry.site;
  return {
    href: route.home(locale),
    title: textIn(title, locale),
    kind: useMessages(locale)('site.home'),
    names: inEveryLanguage(registry, locale, home.name, home.fullName),
    forms: Object.values(home.nameForms ?? {}).flatMap((forms) => Object.values(forms)),
  };
}

function pageEntries(registry: Registry, locale: Locale): Entry[] {
  const kind = useMessages(locale)('site.about');
  return registry.pages.flatMap(({ id, data }) => {
    const titles = Object.fromEntries(registry.site.locales.map((other) => [other, data[other]?.title]));
    const title = textIn(titles, locale);
    if (title === '') return [];
    return [{ href: route.page(locale, id), title, kind, names: inEveryLanguage(registry, locale, titles) }];
  });
}

function termEntries(registry: Registry, locale: Locale): Entry[] {
  const t = useMessages(locale);
  const vocabularies = [
    ['areas', registry.areas],
    ['exchange-forms', registry.exchangeForms],
    ['directions', registry.directions],
  ] as const;
  return vocabularies.flatMap(([vocabulary, terms]) =>
    terms.map(({ id, label }) => ({
      href: route.term(locale, vocabulary, id),
      title: textIn(label, locale),
      kind: t(`nav.${vocabulary}`),
      names: inEveryLanguage(registry, locale, label),
    })),
  );
}

function titleEntries(registry: Registry, locale: Locale): Entry[] {
  const t = useMessages(locale);
  const papers = registry.agreements.map(
    ({ id, data }) => ({ collection: 'agreements', id, title: data.title, date: data.signed }) as const,
  );
  const events = registry.events.map(
    ({ id, data }) => ({ collection: 'events', id, title: data.title, date: data.date }) as const,
  );
  return [...papers, ...events].map(({ collection, id, title, date }) => ({
    href: route.record(locale, collection, id),
    title: textIn(title, locale),
    kind: t(`nav.${collection}`),
    ...(date !== undefined && { note: yearOf(date) }),
    names: inEveryLanguage(registry, locale, title),
  }));
}

/** Lists cut down to one country, kind or year, under the name of that in every language. */
function listEntries(registry: Registry, locale: Locale): Entry[] {
  const t = useMessages(locale);
  const labels = new Map<string, readonly (LocalizedText | undefined)[]>([
    ...registry.partnerKinds.map(({ id, label, plural }) => [key('partners', id), [label, plural]] as const),
    ...registry.agreementKinds.map(
      ({ id, label, plural }) => [key('agreements', id), [label, plural]] as const,
    ),
    ...registry.eventKinds.map(({ id, label, plural }) => [key('events', id), [label, plural]] as const),
  ]);
  const choices = [
    ...listChoices(partnerList(registry, locale)).map((choice) => ({
      ...choice,
      collection: 'partners' as const,
    })),
    ...listChoices(agreementList(registry, locale)).map((choice) => ({
      ...choice,
      collection: 'agreements' as const,
    })),
    ...listChoices(eventList(registry, locale)).map((choice) => ({
      ...choice,
      collection: 'events' as const,
    })),
  ];
  return choices
    .filter(({ field, value }) => NAMED_FIELDS.has(field) && value !== 'undated')
    .map(({ collection, field, value, text }) => ({
      href: route.filter(locale, collection, field, value),
      title: t('list.filterTitle', { list: t(`nav.${collection}`), value: text }),
      kind: t('site.sections'),
      names:
        field === 'country'
          ? countryNames(registry, value.toUpperCase(), locale)
          : field === 'year'
            ? [{ text: value }]
            : inEveryLanguage(registry, locale, ...(labels.get(key(collection, value)) ?? [])),
    }));
}

const NAMED_FIELDS: ReadonlySet<string> = new Set(['kind', 'country', 'year']);

function countryNames(registry: Registry, code: string, locale: Locale): LangText[] {
  return registry.site.locales.map((other) =>
    marked(countryName(code, other, registry.countries), other, locale),
  );
}

function key(collection: ListedCollection, id: string): string {
  return `${collection}/${id}`;
}

function inEveryLanguage(
  registry: Registry,
  locale: Locale,
  ...texts: readonly (LocalizedText | undefined)[]
): LangText[] {
  return texts.flatMap((text) =>
    registry.site.locales.flatMap((other) => {
      const own = text?.[other];
      return own === undefined ? [] : [marked(own, other, locale)];
    }),
  );
}

function marked(text: string, lang: Locale, locale: Locale): LangText {
  return lang === locale ? { text } : { text, lang };
}

/** The first of equal names; the title is one of them. */
function distinct(names: readonly LangText[]): LangText[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => !seen.has(text) && seen.add(text));
}
