import { yearOf } from '../../i18n/format-date.ts';
import type { EdtfText } from '../../format/edtf-date.ts';
import { COLLECTIONS } from '../../format/index.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import { eventDate } from '../../registry/derive/event-date.ts';
import type { Partner } from '../../registry/model.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { inSentences } from '../parts/full-stop.ts';
import { plain } from '../parts/text-view.ts';
import { recordsOf } from '../parts/records-of.ts';
import { tellApart } from './tell-apart.ts';

/** What a page says of itself to those who see no more of it: in tabs, in bookmarks, in the results of a search. */
interface ContentHead {
  title: string;
  description: string;
}

/**
 * Title and description of a page that shows a record, a term or a text of the content. Where several are called or
 * described the same, as a visit of every year is, they are told apart.
 * @throws Error for an address that shows none of them
 */
export function contentHead(ctx: PageContext, href: string): ContentHead {
  const known = heads.get(ctx) ?? makeHeads(ctx);
  heads.set(ctx, known);
  const head = known.get(href);
  if (head === undefined) throw new Error(`No record, term or prose page stands at ${href}`);
  return head;
}

const heads = new WeakMap<PageContext, Map<string, ContentHead>>();

function makeHeads(ctx: PageContext): Map<string, ContentHead> {
  const named = [...namedRecords(ctx), ...namedTerms(ctx), ...namedPages(ctx)];
  const titles = tellApart(
    named,
    ({ title }) => title,
    ({ marks }) => marks(),
  );
  const described = Map.groupBy(named, ({ description }) => description);
  return new Map(
    named.map((one) => {
      const { href, description } = one;
      const title = titles.get(one) ?? one.title;
      if (description === undefined) return [href, { title, description: title }];
      const isShared = (described.get(description)?.length ?? 0) > 1;
      return [
        href,
        { title, description: isShared ? inSentences([plain(title), plain(description)]).text : description },
      ];
    }),
  );
}

function namedRecords(ctx: PageContext): NamedPage[] {
  return COLLECTIONS.flatMap((collection) =>
    recordsOf(ctx.registry, collection).map((record) => {
      const { href, text } = ctx.link(record);
      return {
        href,
        title: text.text,
        description: 'summary' in record.data ? ctx.words(record.data.summary) : undefined,
        marks: () => [ctx.t(`nav.${collection}`), ...recordMarks(ctx, record)],
      };
    }),
  );
}

/** What tells records of one collection apart that are called the same; what readers know best comes first. */
function recordMarks(ctx: PageContext, record: ReturnType<typeof recordsOf>[number]): Mark[] {
  const day = (date: EdtfText | undefined) => date && ctx.date(date);
  const words = (text: LocalizedText | undefined) => text && ctx.words(text);
  switch (record.collection) {
    case 'partners':
      return [
        record.data.country && ctx.country(record.data.country).text,
        words(record.data.region),
        words(record.kind.label),
      ];
    case 'agreements':
      return [names(ctx, record.partners), ...dayMarks(record.data.signed), words(record.kind.label)];
    case 'associations':
      return [words(record.data.abbreviation), words(record.data.seat), day(record.data.founded)];
    case 'legal-acts':
      return [words(record.data.number), ...dayMarks(record.data.date), words(record.data.jurisdiction)];
    case 'events':
      return [...dayMarks(eventDate(record)), names(ctx, record.partners), words(record.kind.label)];
    case 'sources':
      return [words(record.data.publisher), ...dayMarks(record.data.date), record.data.title];
  }

  function dayMarks(date: EdtfText | undefined): Mark[] {
    return [date && yearOf(date), day(date)];
  }
}

function names(ctx: PageContext, partners: readonly Partner[]): string | undefined {
  return partners.map(({ data }) => ctx.words(data.name)).join(', ') || undefined;
}

function namedTerms(ctx: PageContext): NamedPage[] {
  const { registry, locale, t } = ctx;
  const vocabularies = {
    directions: registry.directions,
    areas: registry.areas,
    'exchange-forms': registry.exchangeForms,
  };
  return (['directions', 'areas', 'exchange-forms'] as const).flatMap((name) =>
    vocabularies[name].map(({ id, label, definition }) => ({
      href: route.term(locale, name, id),
      title: ctx.words(label),
      description: definition && ctx.words(definition),
      marks: () => [name === 'directions' ? undefined : t(`nav.${name}`)],
    })),
  );
}

function namedPages(ctx: PageContext): NamedPage[] {
  return ctx.registry.pages.map((page) => {
    const { href, text } = ctx.page(page);
    const descriptions = Object.entries(page.data).map(([locale, data]) => [locale, data?.description]);
    const description: LocalizedText = Object.fromEntries(descriptions);
    return { href, title: text.text, description: ctx.words(description), marks: () => [] };
  });
}

/** A page of the content as it calls itself. */
interface NamedPage {
  href: string;
  title: string;
  /** Left out where it is no more than the title, or the page makes its own. */
  description: string | undefined;
  /** What can be said beside the title, from what kind of page it is on. */
  marks: () => Mark[];
}

type Mark = string | undefined;
