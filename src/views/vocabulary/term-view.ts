import type { Declared, Direction, Registry, TopicTerm } from '../../registry/model.ts';
import { route, type PagedVocabulary } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { contentHead } from '../frame/content-heads.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { byName } from '../parts/by-name.ts';
import { agreementCard, associationCard, eventCard, partnerCard, type CardView } from '../parts/card-view.ts';
import { declaredView, type DeclaredView } from '../parts/declared-view.ts';
import { cite, numberNotes, type NoteRef, type NoteView } from '../parts/notes.ts';
import { termsOf } from '../parts/records-of.ts';
import { plain, type LangText } from '../parts/text-view.ts';
import type { PagePlan } from '../page-plan.ts';
import { INDEXED_VOCABULARIES } from './vocabulary-view.ts';

/** Everything the page of a vocabulary's term prints: what it means and what shows it. */
export interface TermView {
  frame: FrameView;
  title: LangText;
  definition?: LangText;
  definitionNotes: NoteRef[];
  declared: DeclaredView[];
  sections: { id: string; title: string; cards: CardView[] }[];
  notes: NoteView[];
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

function sections(ctx: PageContext, shown: ShownRecords): TermView['sections'] {
  const { t } = ctx;
  return [
    {
      id: 'partners',
      title: t('term.partners'),
      cards: byName(ctx, shown.partners).map((partner) => partnerCard(ctx, partner)),
    },
    {
      id: 'associations',
      title: t('term.associations'),
      cards: shown.associations.map((record) => associationCard(ctx, record)),
    },
    {
      id: 'papers',
      title: t('term.papers'),
      cards: shown.agreements.map((agreement) => agreementCard(ctx, agreement)),
    },
    { id: 'events', title: t('term.events'), cards: shown.events.map((event) => eventCard(ctx, event)) },
  ].filter(({ cards }) => cards.length > 0);
}

type ShownRecords = Pick<Direction, 'partners' | 'agreements' | 'associations' | 'events'>;
