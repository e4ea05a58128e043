import type { Declared, Direction, Registry, TopicTerm } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { collator } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route, type PagedVocabulary } from '../../routes.ts';
import { agreementCard, associationCard, eventCard, partnerCard, type CardView } from '../parts/card-view.ts';
import { declaredView, type DeclaredView } from '../parts/declared-view.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { createNotebook, type NoteRef, type NoteView } from '../parts/notes.ts';
import { localize, plain, textIn, type LangText } from '../parts/text-view.ts';

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

/** Vocabularies with an index page of their own; the directions have a prose page, if a city writes one. */
export const INDEXED_VOCABULARIES = ['areas', 'exchange-forms'] as const satisfies PagedVocabulary[];

/** The pages of all terms that have one, in one language, with the parts of their addresses. */
export function termPages(registry: Registry, locale: Locale): TermPage[] {
  const page = (vocabulary: PagedVocabulary, term: string, view: TermView) => ({
    params: { locale, vocabulary, term },
    view,
  });
  return [
    ...registry.directions.map((term) => page('directions', term.id, directionView(registry, term, locale))),
    ...registry.areas.map((term) => page('areas', term.id, topicView(registry, 'areas', term, locale))),
    ...registry.exchangeForms.map((term) =>
      page('exchange-forms', term.id, topicView(registry, 'exchange-forms', term, locale)),
    ),
  ];
}

interface TermPage {
  params: { locale: Locale; vocabulary: PagedVocabulary; term: string };
  view: TermView;
}

/** The page of an area or a form of exchange. */
export function topicView(
  registry: Registry,
  vocabulary: 'areas' | 'exchange-forms',
  term: TopicTerm,
  locale: Locale,
): TermView {
  return termView(registry, vocabulary, term, locale, term.declared, { ...term, associations: [] });
}

/** The page of a direction of external relations. */
export function directionView(registry: Registry, direction: Direction, locale: Locale): TermView {
  const kinds = new Set(direction.partnerKinds.map(({ id }) => id));
  const declared = registry.declared.filter(
    ({ collection, kind, scope }) =>
      (collection === 'partners' && kind !== undefined && kinds.has(kind)) ||
      (collection === 'associations' && scope !== undefined && scope === direction.associationScope),
  );
  return termView(registry, 'directions', direction, locale, declared, direction);
}

/** A vocabulary's index: every term with the number of records that show it. */
export interface VocabularyView {
  frame: FrameView;
  title: string;
  lead: string;
  terms: { href: string; title: LangText; definition?: LangText; count: string }[];
}

/** The index page of the areas or of the forms of exchange. */
export function vocabularyView(
  registry: Registry,
  vocabulary: 'areas' | 'exchange-forms',
  locale: Locale,
): VocabularyView {
  const t = useMessages(locale);
  const title = t(`nav.${vocabulary}`);
  const lead = t(`list.${vocabulary}.description`);
  const terms = vocabulary === 'areas' ? registry.areas : registry.exchangeForms;
  return {
    frame: frameView(registry, locale, {
      href: route.vocabulary(locale, vocabulary),
      title,
      description: lead,
    }),
    title,
    lead,
    terms: terms.map((term) => ({
      href: route.term(locale, vocabulary, term.id),
      title: localize(term.label, locale),
      ...(term.definition && { definition: localize(term.definition, locale) }),
      count: countText(term, locale),
    })),
  };
}

function countText({ partners, agreements, events }: TopicTerm, locale: Locale): string {
  const t = useMessages(locale);
  const counts = [
    ...(partners.length > 0 ? [t.count('count.partners', partners.length)] : []),
    ...(agreements.length > 0 ? [t.count('count.agreements', agreements.length)] : []),
    ...(events.length > 0 ? [t.count('count.events', events.length)] : []),
  ];
  return counts.length === 0 ? t('term.noRecords') : counts.join(', ');
}

function termView(
  registry: Registry,
  vocabulary: PagedVocabulary,
  term: TopicTerm | Direction,
  locale: Locale,
  declared: readonly Declared[],
  shown: Pick<Direction, 'partners' | 'agreements' | 'associations' | 'events'>,
): TermView {
  const notebook = createNotebook(locale);
  const title = textIn(term.label, locale);
  return {
    frame: frameView(registry, locale, {
      href: route.term(locale, vocabulary, term.id),
      title,
      description: term.definition ? textIn(term.definition, locale) : title,
      above: hasIndex(registry, vocabulary)
        ? [
            {
              href: route.vocabulary(locale, vocabulary),
              text: plain(useMessages(locale)(`nav.${vocabulary}`)),
            },
          ]
        : [],
    }),
    title: localize(term.label, locale),
    ...(term.definition && { definition: localize(term.definition, locale) }),
    definitionNotes: notebook.cite(term.citations),
    declared: declared.map((declaration) => declaredView(declaration, registry, locale, notebook)),
    sections: sections(registry, shown, locale),
    notes: notebook.notes(),
  };
}

/** The index of the directions is a prose page, which a city may leave out. */
function hasIndex(registry: Registry, vocabulary: PagedVocabulary): boolean {
  return vocabulary !== 'directions' || registry.pages.some(({ id }) => id === 'directions');
}

function sections(
  registry: Registry,
  {
    partners,
    agreements,
    associations,
    events,
  }: Pick<Direction, 'partners' | 'agreements' | 'associations' | 'events'>,
  locale: Locale,
): TermView['sections'] {
  const t = useMessages(locale);
  const order = collator(locale);
  const byName = partners.toSorted((a, b) =>
    order.compare(textIn(a.data.name, locale), textIn(b.data.name, locale)),
  );
  return [
    {
      id: 'partners',
      title: t('term.partners'),
      cards: byName.map((partner) => partnerCard(partner, locale, registry)),
    },
    {
      id: 'associations',
      title: t('term.associations'),
      cards: associations.map((record) => associationCard(record, locale)),
    },
    {
      id: 'papers',
      title: t('term.papers'),
      cards: agreements.map((agreement) => agreementCard(agreement, locale)),
    },
    { id: 'events', title: t('term.events'), cards: events.map((event) => eventCard(event, locale)) },
  ].filter(({ cards }) => cards.length > 0);
}
