import type { Source, Support } from '../../registry/linked-record.ts';
import type { Term } from '../../registry/model.ts';
import { route, type ListedCollection, type PagedVocabulary } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { recordById } from '../parts/records-of.ts';
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
  const parts = Map.groupBy(supports, ({ collection }) => collection);
  return [...parts.values()].flatMap((part) =>
    part
      .map((support) => supportView(ctx, support))
      .sort((a, b) => ctx.compare(a.link.text.text, b.link.text.text)),
  );
}

/** The word for a field that a source supports, as it stands in the middle of a sentence. */
export function supportedField(ctx: PageContext, field: string): string {
  return fieldWord(ctx, field).toLocaleLowerCase(ctx.lang);
}

function supportView(ctx: PageContext, support: Support): SupportView {
  const { collection, id, fields } = support;
  return {
    // While content has mistakes, what citationsOf may be missing from the registry.
    link: supportLink(ctx, support) ?? { href: route.home(ctx.locale), text: plain(id) },
    what: ctx.t(`support.${collection}`),
    fields: fields.map((field) => supportedField(ctx, field)).join(', '),
  };
}

function supportLink(ctx: PageContext, { collection, id }: Support): LinkView | undefined {
  const { registry, locale } = ctx;
  if (collection === 'site') return { href: route.home(locale), text: ctx.text(registry.site.title) };
  if (collection === 'vocabularies') return termLink(ctx, id);
  if (collection === 'pages') return registry.pages.filter((page) => page.id === id).map(ctx.page)[0];
  const record = recordById(registry, collection, id);
  return record && ctx.link(record);
}

/** The page of a term, or the list that its vocabulary divides. `path`: vocabulary and term, with `/` between. */
function termLink(ctx: PageContext, path: string): LinkView | undefined {
  const { areas, exchangeForms, directions, partnerKinds, agreementKinds, actKinds, eventKinds } =
    ctx.registry;
  const [vocabulary, id] = path.split('/');
  const ofPage = (name: PagedVocabulary, terms: readonly Term[]) =>
    terms.filter((term) => term.id === id).map((term) => ctx.term(name, term))[0];
  const ofList = (name: ListedCollection, terms: readonly Term[]) =>
    terms
      .filter((term) => term.id === id)
      .map(({ label }) => ({ href: route.list(ctx.locale, name), text: ctx.text(label) }))[0];
  switch (vocabulary) {
    case 'areas':
      return ofPage(vocabulary, areas);
    case 'exchange-forms':
      return ofPage(vocabulary, exchangeForms);
    case 'directions':
      return ofPage(vocabulary, directions);
    case 'agreement-kinds':
      return ofList('agreements', agreementKinds);
    case 'act-kinds':
      return ofList('legal-acts', actKinds);
    case 'event-kinds':
      return ofList('events', eventKinds);
    default:
      return ofList('partners', partnerKinds);
  }
}
