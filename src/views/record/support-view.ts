import type { Registry, Source, Support } from '../../registry/model.ts';
import type { CollectionName } from '../../registry/schema/index.ts';
import type { LocalizedText } from '../../registry/schema/localized-text.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { plain, type LinkView } from '../parts/text-view.ts';
import { fieldWord } from './field-word.ts';

/** A record that a source supports, with the facts it supports there. */
export interface SupportView {
  link: LinkView;
  /** What kind of record it is. */
  what: string;
  fields: string;
}

/** What a source supports: by collection, as the registry has them; within one by name. */
export function supportViews(ctx: PageContext, { supports }: Source): SupportView[] {
  const names = namesOf(ctx.registry);
  const parts = Map.groupBy(supports, ({ collection }) => collection);
  return [...parts.values()].flatMap((part) =>
    part
      .map((support) => supportView(ctx, support, names))
      .sort((a, b) => ctx.compare(a.link.text.text, b.link.text.text)),
  );
}

/** The word for a field that a source supports, as it stands in the middle of a sentence. */
export function supportedField(ctx: PageContext, field: string): string {
  return fieldWord(ctx, field).toLocaleLowerCase(ctx.locale);
}

function supportView(
  ctx: PageContext,
  { collection, id, fields }: Support,
  names: ReadonlyMap<string, LocalizedText>,
): SupportView {
  const name = names.get(`${collection}/${id}`);
  return {
    link: { href: supportHref(ctx, collection, id), text: name ? ctx.text(name) : plain(id) },
    what: ctx.t(`support.${collection}`),
    fields: fields.map((field) => supportedField(ctx, field)).join(', '),
  };
}

function supportHref({ locale }: PageContext, collection: Support['collection'], id: string): string {
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

function namesOf(registry: Registry): ReadonlyMap<string, LocalizedText> {
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
