import type { TopicTerm } from '../../registry/model.ts';
import { route, type PagedVocabulary } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { termsOf } from '../parts/records-of.ts';
import type { LangText } from '../parts/text-view.ts';

/** Vocabularies with an index page of their own; the directions have a prose page, if a city writes one. */
export const INDEXED_VOCABULARIES = ['areas', 'exchange-forms'] as const satisfies PagedVocabulary[];

/** A vocabulary's index: every term with the number of records that show it. */
export interface VocabularyView {
  vocabulary: PagedVocabulary;
  frame: FrameView;
  title: string;
  lead: string;
  terms: { href: string; title: LangText; definition?: LangText; count: string }[];
}

/** The index page of the areas or of the forms of exchange. */
export function vocabularyView(ctx: PageContext, vocabulary: 'areas' | 'exchange-forms'): VocabularyView {
  const { registry, locale, t } = ctx;
  const title = t(`nav.${vocabulary}`);
  const lead = t(`list.${vocabulary}.description`);
  return {
    vocabulary,
    frame: frameView(ctx, {
      href: route.vocabulary(locale, vocabulary),
      title,
      description: lead,
    }),
    title,
    lead,
    terms: termsOf(registry, vocabulary).map((term) => ({
      href: route.term(locale, vocabulary, term.id),
      title: ctx.text(term.label),
      ...(term.definition && { definition: ctx.text(term.definition) }),
      count: countText(ctx, term),
    })),
  };
}

function countText(ctx: PageContext, { partners, agreements, events }: TopicTerm): string {
  const { t } = ctx;
  const counts = [
    ...(partners.length > 0 ? [t.count('count.partners', partners.length)] : []),
    ...(agreements.length > 0 ? [t.count('count.agreements', agreements.length)] : []),
    ...(events.length > 0 ? [t.count('count.events', events.length)] : []),
  ];
  return counts.length === 0 ? t('term.noRecords') : counts.join(', ');
}
