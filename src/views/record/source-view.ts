import type { Registry, Source, Support } from '../../registry/model.ts';
import type { CollectionName } from '../../registry/schema/index.ts';
import type { Locale, LocalizedText } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { collator, languageName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import { fact, present, unknownFact, type FactView } from '../parts/fact-view.ts';
import { supportFieldName } from './field-name.ts';
import { fullStop } from '../parts/full-stop.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { readableAddress } from '../parts/readable-address.ts';
import { searchTerms, type SearchTerms } from './search-terms.ts';
import { localize, plain, tagged, textIn, type LangText, type LinkView } from '../parts/text-view.ts';

/** Everything a source's page prints. */
export interface SourceView {
  frame: FrameView;
  id: string;
  label: LangText;
  title: LangText;
  kind: LinkView;
  facts: FactView[];
  note?: LangText;
  supportsCount: string;
  supports: SupportView[];
  search: SearchTerms;
}

/** A record that the source supports, with the facts it supports there. */
export interface SupportView {
  link: LinkView;
  /** What kind of record it is. */
  what: string;
  fields: string;
}

/** The page of a source in one language. */
export function sourceView(registry: Registry, source: Source, locale: Locale): SourceView {
  const t = useMessages(locale);
  const { data } = source;
  const translated = data.titleTranslated?.[locale];
  const label = textIn(data.label, locale);
  const publisher = textIn(data.publisher, locale);
  const names = titles(registry);
  const supports = supportViews(source, names, locale);
  return {
    frame: frameView(registry, locale, {
      href: route.record(locale, 'sources', source.id),
      title: label,
      description: [...new Set([label, publisher]), t.count('supports.records', supports.length)]
        .map((words) => `${words}${fullStop(words)}`)
        .join(' '),
      above: [{ href: route.list(locale, 'sources'), text: plain(t('nav.sources')) }],
    }),
    id: source.id,
    label: localize(data.label, locale),
    title: tagged(data.title, data.lang, locale),
    kind: {
      href: route.filter(locale, 'sources', 'kind', data.kind),
      text: plain(t(`sourceKind.${data.kind}`)),
    },
    facts: keyFacts(source, translated, locale),
    ...(data.note && { note: localize(data.note, locale) }),
    supportsCount: t.count('supports.records', supports.length),
    supports,
    search: searchTerms(label, t('nav.sources'), [data.title, translated], locale, { date: data.date }),
  };
}

function keyFacts({ data }: Source, translated: string | undefined, locale: Locale): FactView[] {
  const t = useMessages(locale);
  return present([
    fact(t('fact.title'), tagged(data.title, data.lang, locale), [], {
      ...(translated !== undefined && { remark: plain(translated) }),
    }),
    fact(t('fact.publisher'), localize(data.publisher, locale)),
    data.date === undefined
      ? unknownFact(t('fact.published'), t('unknown.published'))
      : fact(t('fact.published'), plain(formatEdtf(data.date, locale)), [], {
          ...(data.dateNote && { remark: localize(data.dateNote, locale) }),
        }),
    fact(t('fact.language'), plain(languageName(data.lang, locale))),
    addressFact(t('fact.address'), data.url),
    addressFact(t('fact.archived'), data.archivedUrl),
    data.accessed === undefined
      ? undefined
      : fact(t('fact.accessed'), plain(formatEdtf(data.accessed, locale))),
  ]);
}

function addressFact(term: string, url: string | undefined): FactView | undefined {
  return url === undefined ? undefined : fact(term, plain(readableAddress(url)), [], { href: url });
}

/** By collection, as the registry has them; within one by name. */
function supportViews(
  source: Source,
  names: ReadonlyMap<string, LocalizedText>,
  locale: Locale,
): SupportView[] {
  const order = collator(locale);
  const parts = Map.groupBy(source.supports, ({ collection }) => collection);
  return [...parts.values()].flatMap((part) =>
    part
      .map((support) => supportView(support, names, locale))
      .sort((a, b) => order.compare(a.link.text.text, b.link.text.text)),
  );
}

function supportView(
  { collection, id, fields }: Support,
  names: ReadonlyMap<string, LocalizedText>,
  locale: Locale,
): SupportView {
  const t = useMessages(locale);
  const name = names.get(`${collection}/${id}`);
  return {
    link: {
      href: supportHref(collection, id, locale),
      text: name ? localize(name, locale) : plain(id),
    },
    what: t(`support.${collection}`),
    fields: fields.map((field) => supportFieldName(field, locale)).join(', '),
  };
}

function supportHref(collection: Support['collection'], id: string, locale: Locale): string {
  if (collection === 'site') return route.home(locale);
  if (collection === 'pages') return route.page(locale, id);
  if (collection !== 'vocabularies') return route.record(locale, collection, id);
  const [vocabulary, term] = id.split('/');
  if (
    term !== undefined &&
    (vocabulary === 'areas' || vocabulary === 'exchange-forms' || vocabulary === 'directions')
  ) {
    return route.term(locale, vocabulary, term);
  }
  return route.list(
    locale,
    vocabulary === 'event-kinds' ? 'events' : vocabulary === 'agreement-kinds' ? 'agreements' : 'partners',
  );
}

function titles(registry: Registry): ReadonlyMap<string, LocalizedText> {
  const named = (
    collection: CollectionName,
    records: readonly { id: string; data: { name?: LocalizedText; title?: unknown } }[],
  ) =>
    records.map(
      ({ id, data }) => [`${collection}/${id}`, data.name ?? data.title] as [string, LocalizedText],
    );
  const terms = (vocabulary: string, list: readonly { id: string; label: LocalizedText }[]) =>
    list.map(({ id, label }) => [`vocabularies/${vocabulary}/${id}`, label] as [string, LocalizedText]);
  return new Map([
    ['site/site', registry.site.title],
    ...named('partners', registry.partners),
    ...named('agreements', registry.agreements),
    ...named('associations', registry.associations),
    ...named('legal-acts', registry.legalActs),
    ...named('events', registry.events),
    ...registry.pages.map(
      ({ id, data }) =>
        [
          `pages/${id}`,
          Object.fromEntries(Object.entries(data).map(([locale, page]) => [locale, page?.title])),
        ] as [string, LocalizedText],
    ),
    ...terms('areas', registry.areas),
    ...terms('exchange-forms', registry.exchangeForms),
    ...terms('directions', registry.directions),
    ...terms('partner-kinds', registry.partnerKinds),
    ...terms('agreement-kinds', registry.agreementKinds),
    ...terms('event-kinds', registry.eventKinds),
  ]);
}
