import type { Agreement, Event, Term } from '../../registry/model.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import { yearOf } from '../../i18n/format-date.ts';
import { countryName } from '../../i18n/format.ts';
import { route } from '../../routes.ts';
import type { NamedRecord, PageContext } from '../context.ts';
import { listChoices, type ListInput } from '../list/list-input.ts';
import { agreementList, eventList, partnerList } from '../list/lists.ts';
import { plain, tagged, type LangText } from '../parts/text-view.ts';
import { namesOf, type FoundRecord } from '../record/search-terms.ts';

/** A page that readers ask for by name, with all of its names. */
export interface NameEntry {
  href: string;
  title: string;
  /** BCP 47 tag of the title; absent where it is the locale's, as in its names. */
  lang?: string;
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
 * Everything on the site that has a name of its own, in the order of importance: partners, associations, legal acts,
 * prose pages, areas, forms of exchange, directions, and lists by country, kind and year. Papers and events, whose
 * titles are sentences, come last; sources are left to the full-text index.
 */
export function nameEntries(ctx: PageContext): NameEntry[] {
  const groups = [
    partnerEntries(ctx),
    associationEntries(ctx),
    legalActEntries(ctx),
    [homeEntry(ctx), ...pageEntries(ctx)],
    termEntries(ctx),
    listEntries(ctx),
    titleEntries(ctx),
  ];
  return groups.flatMap((entries, group) =>
    entries.map(({ names, ...entry }) => ({
      ...entry,
      names: distinct([{ text: entry.title, ...(entry.lang && { lang: entry.lang }) }, ...names]),
      group,
    })),
  );
}

type Entry = Omit<NameEntry, 'group'>;

function partnerEntries(ctx: PageContext): Entry[] {
  return ctx.registry.partners.map((partner) => {
    const { nameForms = {}, country } = partner.data;
    return {
      ...recordEntry(ctx, partner),
      ...(country !== undefined && { note: ctx.country(country).text }),
      forms: Object.values(nameForms).flatMap((forms) => Object.values(forms).flatMap((form) => form ?? [])),
    };
  });
}

function associationEntries(ctx: PageContext): Entry[] {
  return ctx.registry.associations.map((association) => ({
    ...recordEntry(ctx, association),
    note: ctx.t(`scope.${association.data.scope}`),
  }));
}

function legalActEntries(ctx: PageContext): Entry[] {
  return ctx.registry.legalActs.map((act) => ({
    ...recordEntry(ctx, act),
    ...(act.data.number && { note: ctx.words(act.data.number) }),
  }));
}

function titleEntries(ctx: PageContext): Entry[] {
  const { agreements, events } = ctx.registry;
  const entry = (record: Agreement | Event, date: string | undefined): Entry => ({
    ...recordEntry(ctx, record),
    ...(date !== undefined && { note: yearOf(date) }),
  });
  return [
    ...agreements.map((agreement) => entry(agreement, agreement.data.signed)),
    ...events.map((event) => entry(event, event.data.date)),
  ];
}

function recordEntry(ctx: PageContext, record: NamedRecord & FoundRecord): Entry {
  const { href, text } = ctx.link(record);
  const names = namesOf(record).map(({ text: name, lang }) =>
    lang === undefined ? { text: name } : tagged(name, lang, ctx.locale),
  );
  return { href, ...titled(ctx, text), kind: ctx.t(`nav.${record.collection}`), names };
}

function homeEntry(ctx: PageContext): Entry {
  const { registry, locale } = ctx;
  const { home, title } = registry.site;
  return {
    href: route.home(locale),
    ...titled(ctx, ctx.text(title)),
    kind: ctx.t('site.home'),
    names: inEveryLanguage(ctx, home.name, home.fullName),
    forms: Object.values(home.nameForms ?? {}).flatMap((forms) =>
      Object.values(forms).flatMap((form) => form ?? []),
    ),
  };
}

function pageEntries(ctx: PageContext): Entry[] {
  const { registry, locale } = ctx;
  const kind = ctx.t('site.about');
  return registry.pages.flatMap(({ id, data }) => {
    const titles = Object.fromEntries(registry.site.locales.map((other) => [other, data[other]?.title]));
    const title = ctx.text(titles);
    if (title.text === '') return [];
    return [
      { href: route.page(locale, id), ...titled(ctx, title), kind, names: inEveryLanguage(ctx, titles) },
    ];
  });
}

function termEntries(ctx: PageContext): Entry[] {
  const { registry, t } = ctx;
  const vocabularies = [
    ['areas', registry.areas],
    ['exchange-forms', registry.exchangeForms],
    ['directions', registry.directions],
  ] as const;
  return vocabularies.flatMap(([vocabulary, terms]) =>
    terms.map((term) => {
      const { href, text } = ctx.term(vocabulary, term);
      const kind = t(`nav.${vocabulary}`);
      return { href, ...titled(ctx, text), kind, names: inEveryLanguage(ctx, term.label) };
    }),
  );
}

/** Lists cut down to one country, kind or year, under the name of that in every language. */
function listEntries(ctx: PageContext): Entry[] {
  const { registry } = ctx;
  return [
    ...choiceEntries(ctx, partnerList(ctx), registry.partnerKinds),
    ...choiceEntries(ctx, agreementList(ctx), registry.agreementKinds),
    ...choiceEntries(ctx, eventList(ctx), registry.eventKinds),
  ];
}

function choiceEntries<Item>(ctx: PageContext, list: ListInput<Item>, kinds: readonly Term[]): Entry[] {
  const { locale, t } = ctx;
  const { collection } = list;
  return [...listChoices(list).keys()]
    .filter(({ field, value }) => NAMED_FIELDS.has(field) && value !== 'undated')
    .map(({ field, value, text }) => ({
      href: route.filter(locale, collection, field, value),
      // Mostly words of the interface, such as a year or a country.
      ...titled(ctx, plain(t('list.filterTitle', { list: t(`nav.${collection}`), value: text }))),
      kind: t('site.sections'),
      names: choiceNames(ctx, field, value, kinds),
    }));
}

const NAMED_FIELDS: ReadonlySet<string> = new Set(['kind', 'country', 'year']);

function choiceNames(ctx: PageContext, field: string, value: string, kinds: readonly Term[]): LangText[] {
  const { site, countries } = ctx.registry;
  if (field === 'year') return [{ text: value }];
  if (field === 'country') {
    return site.locales.map((other) =>
      tagged(countryName(value.toUpperCase(), other, countries), other, ctx.locale),
    );
  }
  const kind = kinds.find(({ id }) => id === value);
  return inEveryLanguage(ctx, kind?.label, kind?.plural);
}

function inEveryLanguage(ctx: PageContext, ...texts: readonly (LocalizedText | undefined)[]): LangText[] {
  return texts.flatMap((text) =>
    ctx.registry.site.locales.flatMap((other) => {
      const own = text?.[other];
      return own === undefined ? [] : [tagged(own, other, ctx.locale)];
    }),
  );
}

/** A text of the page as a title of the index, whose own language is the locale. */
function titled(
  { locale, lang }: PageContext,
  { text, lang: own = lang }: LangText,
): Pick<Entry, 'title' | 'lang'> {
  return { title: text, ...(own !== locale && { lang: own }) };
}

/** The first of equal names; the title is one of them. */
function distinct(names: readonly LangText[]): LangText[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => !seen.has(text) && seen.add(text));
}
