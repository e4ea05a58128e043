import { partnerAreas } from '../../registry/derive/partner-areas.ts';
import { kindSteps } from '../../registry/derive/relation.ts';
import type { Source } from '../../registry/linked-record.ts';
import type { Partner } from '../../registry/model.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { fact, linksFact, present, topicsFact, unknownFact, type FactView } from '../parts/fact-view.ts';
import { cite } from '../parts/notes.ts';
import { joined, sentence, type LangText } from '../parts/text-view.ts';

/** What a partner is beside its verdict: of which kind, whose word that is, where, in which areas. */
export function partnerFacts(ctx: PageContext, partner: Partner): FactView[] {
  const { t } = ctx;
  const { data, citationsOf } = partner;
  return present([
    kindFact(ctx, partner),
    successionFact(ctx, 'successor', partner),
    successionFact(ctx, 'predecessors', partner),
    { ...saidByFact(ctx, partner), field: 'declaredBy' },
    countryFact(ctx, partner),
    data.region && {
      ...fact(t('fact.region'), ctx.text(data.region), cite(citationsOf['region'])),
      field: 'region',
    },
    { ...topicsFact(ctx, 'areas', partner.areas, cite(citationsOf['areas'])), field: 'areas' },
    shownAreasFact(ctx, partner),
    {
      ...topicsFact(ctx, 'exchangeForms', partner.exchangeForms, cite(citationsOf['exchangeForms'])),
      field: 'exchangeForms',
    },
  ]);
}

/** Areas that nobody states of the partner, which one of its papers or events is of. */
function shownAreasFact(ctx: PageContext, partner: Partner): FactView {
  const shown = partnerAreas(ctx.registry.areas, partner).filter(({ isStated }) => !isStated);
  const links = shown.map(({ area }) => ctx.term('areas', area));
  return { ...linksFact(ctx.t('partner.shownAreas'), links), isLine: true };
}

/** Said to be missing where others of the kind have it; a kind that is given no country says nothing. */
function countryFact(ctx: PageContext, { data, kind, citationsOf }: Partner): FactView | undefined {
  const { locale, registry, t } = ctx;
  const field = 'country';
  if (data.country !== undefined) {
    const href = route.filter(locale, 'partners', 'country', data.country.toLowerCase());
    return {
      ...fact(t('fact.country'), ctx.country(data.country), cite(citationsOf['country']), { href }),
      field,
    };
  }
  const isGivenToOthers = registry.partners.some((other) => other.kind === kind && other.data.country);
  return isGivenToOthers ? { ...unknownFact(t('fact.country'), t('unknown.country')), field } : undefined;
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

/**
 * On whose word the relation stands: sources, declaring documents that name it, and those that declare its kind and do
 * not, or count it without names.
 */
function saidByFact(ctx: PageContext, partner: Partner): FactView {
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
  const saying = new Set([...sayingSources(partner), ...partner.declaredBy]);
  return {
    ...linksFact(t('partner.saidBy'), [...[...saying].map(ctx.link), ...silent]),
    isLine: true,
    isBookkeeping: true,
  };
}
