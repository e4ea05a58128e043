import { kindSteps } from '../../registry/derive/relation.ts';
import type { Source } from '../../registry/linked-record.ts';
import type { Partner } from '../../registry/model.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import {
  datedFact,
  fact,
  linksFact,
  present,
  topicsFact,
  unknownFact,
  type FactView,
} from '../parts/fact-view.ts';
import { cite } from '../parts/notes.ts';
import { joined, plain, sentence, type LangText } from '../parts/text-view.ts';
import { evidenceFact } from './partner-evidence.ts';

/** What a partner is to the home city: kind, state, since when and on what paper, newest evidence, who says so. */
export function partnerFacts(ctx: PageContext, partner: Partner): FactView[] {
  const { locale, t } = ctx;
  const { data, since, citationsOf } = partner;
  return present([
    kindFact(ctx, partner),
    stateFact(ctx, partner),
    sinceFact(ctx, partner),
    since?.agreement && {
      ...linksFact(t('fact.basis'), [ctx.link(since.agreement)]),
      field: 'history',
    },
    successionFact(ctx, 'successor', partner),
    successionFact(ctx, 'predecessors', partner),
    { ...evidenceFact(ctx, partner), field: 'lastEvidence' },
    linksFact(t('partner.saidBy'), sayingSources(partner).map(ctx.link)),
    { ...declaredFact(ctx, partner), field: 'declaredBy' },
    data.country === undefined
      ? { ...unknownFact(t('fact.country'), t('unknown.country')), field: 'country' }
      : {
          ...fact(t('fact.country'), ctx.country(data.country), cite(citationsOf['country']), {
            href: route.filter(locale, 'partners', 'country', data.country.toLowerCase()),
          }),
          field: 'country',
        },
    data.region && {
      ...fact(t('fact.region'), ctx.text(data.region), cite(citationsOf['region'])),
      field: 'region',
    },
    ...(['areas', 'exchangeForms'] as const).map((field) => ({
      ...topicsFact(ctx, field, partner[field], cite(citationsOf[field])),
      field,
    })),
  ]);
}

/** Sources on whose word the relation stands: those of its kind, its beginning and its state, each once. */
function sayingSources({ citationsOf, since, steps }: Partner): Source[] {
  const citations = [
    ...(citationsOf['kind'] ?? []),
    ...(since?.citations ?? []),
    ...(steps.at(-1)?.citations ?? []),
  ];
  return [...new Set(citations.map(({ record }) => record))];
}

function kindFact(ctx: PageContext, { kind, citationsOf, steps }: Partner): FactView {
  const { locale, t } = ctx;
  const remark = kindsOverTime(ctx, steps);
  return {
    ...fact(t('fact.kind'), ctx.text(kind.label), cite(citationsOf['kind']), {
      href: route.filter(locale, 'partners', 'kind', kind.id),
      ...(remark !== undefined && { remark }),
      ...(kind.definition && {
        details: { summary: t('partner.definition'), text: ctx.text(kind.definition) },
      }),
    }),
    field: 'kind',
  };
}

/** Since when the relation is of which kind, where its steps say so: “Friendship city: 1995; twin city: 2005”. */
function kindsOverTime(ctx: PageContext, steps: Partner['steps']): LangText | undefined {
  const { t } = ctx;
  const kinds = kindSteps(steps).map(({ kind, date }) =>
    sentence(
      (label) =>
        t('fact.kindSince', {
          kind: label,
          date: date === undefined ? t('unknown.date') : ctx.date(date),
        }),
      ctx.text(kind.label),
    ),
  );
  return kinds.length === 0 ? undefined : joined(kinds, '; ');
}

/** Which partner took the place of this one, or whose place it took. */
function successionFact(
  ctx: PageContext,
  field: 'successor' | 'predecessors',
  partner: Partner,
): FactView | undefined {
  const partners = [partner[field] ?? []].flat();
  const marks = field === 'successor' ? cite(partner.citationsOf[field]) : [];
  return partners.length === 0
    ? undefined
    : { ...linksFact(ctx.t(`fact.${field}`), partners.map(ctx.link), marks), field };
}

function stateFact(ctx: PageContext, { steps, citationsOf }: Partner): FactView {
  const { t } = ctx;
  const last = steps.at(-1);
  const row =
    last === undefined
      ? unknownFact(t('fact.state'), t('unknown.state'), cite(citationsOf['record']))
      : fact(t('fact.state'), plain(t(`relation.${last.state}`)), cite(last.citations), {
          id: 'state',
          ...(last.note && { remark: ctx.text(last.note) }),
        });
  return { ...row, field: 'history' };
}

function sinceFact(ctx: PageContext, { since }: Partner): FactView {
  const { t } = ctx;
  const row = datedFact(
    ctx,
    t('fact.since'),
    since ?? {},
    t('unknown.since'),
    cite(since?.citations),
    'since',
  );
  return { ...row, field: 'history' };
}

/** Which declaring documents name this partner, and which that declare its kind do not, or count it without names. */
function declaredFact(ctx: PageContext, partner: Partner): FactView {
  const { registry, t } = ctx;
  const silent = registry.declared
    .filter((declared) => declared.collection === 'partners' && declared.kind === partner.kind.id)
    .flatMap((declared) => declared.citations.map(({ record }) => ({ ...declared, source: record })))
    .filter(({ source }) => !partner.declaredBy.includes(source))
    .map(({ source, named, listedByDeclarer, count }) => {
      // That a document leaves out one partner means nothing where it names none.
      const isOnlyCounted = !named && listedByDeclarer.length === 0;
      const say = (label: string) =>
        isOnlyCounted
          ? t('fact.onlyCounted', { source: label, count: ctx.number(count) })
          : t('fact.notDeclared', { source: label });
      return { ...ctx.link(source), text: sentence(say, ctx.text(source.data.label)) };
    });
  return linksFact(t('fact.declaredBy'), [...partner.declaredBy.map(ctx.link), ...silent]);
}
