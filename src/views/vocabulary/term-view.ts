import type { Declared, Direction, Registry, TopicTerm } from '../../registry/model.ts';
import type { CollectionName } from '../../format/index.ts';
import { route, type PagedVocabulary } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { contentHead } from '../frame/content-heads.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { byName } from '../parts/by-name.ts';
import { agreementCard, associationCard, eventCard, partnerCard, type CardView } from '../parts/card-view.ts';
import { declaredView, type DeclaredView } from '../parts/declared-view.ts';
import { cite, numberNotes, type NoteRef, type NoteView } from '../parts/notes.ts';
import { termsOf } from '../parts/records-of.ts';
import { plain, type LangText, type LinkView } from '../parts/text-view.ts';
import type { PagePlan } from '../page-plan.ts';
import { INDEXED_VOCABULARIES } from './vocabulary-view.ts';

/** Everything the page of a vocabulary's term prints: what it means and what shows it. */
export interface TermView {
  frame: FrameView;
  title: LangText;
  definition?: LangText;
  definitionNotes: NoteRef[];
  declared: DeclaredView[];
  sections: TermSection[];
  notes: NoteView[];
}

/** Records that show a term. */
interface TermSection {
  id: string;
  title: string;
  /** The first of them, where there are very many. */
  cards: CardView[];
  /** Leads to the list that has them all, where some are left out. */
  more?: LinkView;
}

/** The pages of all terms that have one, in one language. */
export function termPages(ctx: PageContext): PagePlan<TermView>[] {
  const { registry } = ctx;
  return [
    ...registry.directions.map((direction) => ({
      params: { vocabulary: 'directions', term: direction.id },
      make: () => directionView(ctx, direction),
    })),
    ...INDEXED_VOCABULARIES.flatMap((vocabulary) =>
      termsOf(registry, vocabulary).map((term) => ({
        params: { vocabulary, term: term.id },
        make: () => topicView(ctx, vocabulary, term),
      })),
    ),
  ];
}

/** The page of an area or a form of exchange. */
export function topicView(
  ctx: PageContext,
  vocabulary: 'areas' | 'exchange-forms',
  term: TopicTerm,
): TermView {
  return termView(ctx, vocabulary, term, term.declared, { ...term, associations: [] });
}

/** The page of a direction of external relations. */
export function directionView(ctx: PageContext, direction: Direction): TermView {
  const { registry } = ctx;
  const kinds = new Set(direction.partnerKinds.map(({ id }) => id));
  const declared = registry.declared.filter(
    ({ collection, kind, scope }) =>
      (collection === 'partners' && kind !== undefined && kinds.has(kind)) ||
      (collection === 'associations' && scope !== undefined && scope === direction.associationScope),
  );
  return termView(ctx, 'directions', direction, declared, direction);
}

function termView(
  ctx: PageContext,
  vocabulary: PagedVocabulary,
  term: TopicTerm | Direction,
  declarations: readonly Declared[],
  shown: ShownRecords,
): TermView {
  const { registry, locale } = ctx;
  const definitionNotes = cite(term.citations);
  const declared = declarations.map((one) => declaredView(ctx, one));
  const href = route.term(locale, vocabulary, term.id);
  return {
    frame: frameView(ctx, {
      href,
      ...contentHead(ctx, href),
      above: hasIndex(registry, vocabulary)
        ? [{ href: route.vocabulary(locale, vocabulary), text: plain(ctx.t(`nav.${vocabulary}`)) }]
        : [],
    }),
    title: ctx.text(term.label),
    ...(term.definition && { definition: ctx.text(term.definition) }),
    definitionNotes,
    declared,
    sections: sections(ctx, shown),
    notes: numberNotes(ctx, [definitionNotes, declared]),
  };
}

/** The index of the directions is a prose page, which a city may leave out. */
function hasIndex(registry: Registry, vocabulary: PagedVocabulary): boolean {
  return vocabulary !== 'directions' || registry.pages.some(({ id }) => id === 'directions');
}

function sections(ctx: PageContext, shown: ShownRecords): TermSection[] {
  const { t, locale, number } = ctx;
  const section = <Record>(
    id: string,
    list: CollectionName,
    title: string,
    records: readonly Record[],
    card: (record: Record) => CardView,
  ): TermSection[] => {
    if (records.length === 0) return [];
    const cards = records.slice(0, MOST_CARDS).map(card);
    if (cards.length === records.length) return [{ id, title, cards }];
    const counts = { shown: number(cards.length), count: number(records.length) };
    return [
      { id, title, cards, more: { href: route.list(locale, list), text: plain(t('term.more', counts)) } },
    ];
  };
  const { associations, agreements, events } = shown;
  const partners = byName(ctx, shown.partners);
  return [
    ...section('partners', 'partners', t('term.partners'), partners, (one) => partnerCard(ctx, one)),
    ...section('associations', 'associations', t('term.associations'), associations, (one) =>
      associationCard(ctx, one),
    ),
    ...section('papers', 'agreements', t('term.papers'), agreements, (one) => agreementCard(ctx, one)),
    ...section('events', 'events', t('term.events'), events, (one) => eventCard(ctx, one)),
  ];
}

/** A page with more cards is too heavy for a phone. */
const MOST_CARDS = 100;

type ShownRecords = Pick<Direction, 'partners' | 'agreements' | 'associations' | 'events'>;
