import type { Association } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { eventCard } from '../parts/card-view.ts';
import { datedFact, fact, linksFact, present, websiteFact, type FactView } from '../parts/fact-view.ts';
import { inSentences } from '../parts/full-stop.ts';
import { cite } from '../parts/notes.ts';
import { plain } from '../parts/text-view.ts';
import { recordView, type RecordViewWith } from './record-view.ts';
import { wikidataFact } from './wikidata-fact.ts';

/** The page of an association in one language. */
export function associationView(
  ctx: PageContext,
  association: Association,
): RecordViewWith<'roles' | 'figures' | 'events'> {
  const { t } = ctx;
  const { scope, membership } = association.data;
  return recordView(
    ctx,
    association,
    {
      kind: { text: plain(t(`scope.${scope}`)) },
      search: { date: membership.since, state: t(`membership.${membership.state}`) },
    },
    {
      facts: associationFacts(ctx, association),
      roles: roleFacts(ctx, association),
      figures: figureFacts(ctx, association),
      events: association.events.map((event) => eventCard(ctx, event)),
    },
  );
}

/** What is known of it, fact by fact. */
export function associationFacts(
  ctx: PageContext,
  { data, citationsOf, declaredBy }: Association,
): FactView[] {
  const { registry, locale, t } = ctx;
  const { membership } = data;
  const ofMembership = cite(citationsOf['membership'] ?? citationsOf['record']);
  return present([
    fact(t('fact.membership'), plain(t(`membership.${membership.state}`)), ofMembership, {
      id: 'state',
      ...(membership.role && { remark: ctx.text(membership.role) }),
    }),
    datedFact(
      ctx,
      t('fact.memberSince'),
      { ...membership, date: membership.since },
      t('unknown.memberSince'),
      cite(citationsOf['since'] ?? (membership.since === undefined ? [] : citationsOf['membership'])),
    ),
    data.founded === undefined
      ? undefined
      : fact(t('fact.founded'), plain(ctx.date(data.founded)), cite(citationsOf['founded'])),
    data.seat && fact(t('fact.seat'), ctx.text(data.seat), cite(citationsOf['seat'])),
    websiteFact(t('fact.website'), data.website, cite(citationsOf['website'])),
    wikidataFact(ctx, data.wikidata, citationsOf['wikidata']),
    data.abbreviation &&
      fact(t('fact.abbreviation'), ctx.text(data.abbreviation), cite(citationsOf['abbreviation'])),
    ...registry.site.locales
      .filter((other) => other !== locale && data.name[other] !== undefined)
      .map((other) =>
        fact(
          t('fact.otherLanguage', { language: ctx.language(other) }),
          ctx.tagged(data.name[other] ?? '', other),
        ),
      ),
    {
      term: plain(t('fact.alternateNames')),
      values: (data.alternateNames ?? []).map(({ text, lang }) => ({
        text: lang === undefined ? { text } : ctx.tagged(text, lang),
        notes: [],
      })),
    },
    linksFact(t('fact.declaredBy'), declaredBy.map(ctx.link)),
  ]);
}

function roleFacts(ctx: PageContext, { roles }: Association): FactView[] {
  return roles.map(({ date, dateNote, role, holder, citations }) => {
    const when = date === undefined ? [] : [plain(ctx.date(date))];
    const remark = inSentences([...when, ...(dateNote ? [ctx.text(dateNote)] : [])]);
    return fact(ctx.text(holder), ctx.text(role), cite(citations), {
      ...(remark.text !== '' && { remark }),
    });
  });
}

function figureFacts(ctx: PageContext, { figures }: Association): FactView[] {
  return figures.map(({ date, dateNote, name, value, citations }) =>
    fact(ctx.text(name), plain(ctx.number(value)), cite(citations), {
      remark: inSentences([plain(ctx.date(date)), ...(dateNote ? [ctx.text(dateNote)] : [])]),
    }),
  );
}
