import type { Agreement } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { otherPartyValues } from './other-parties.ts';
import { fact, linksFact, present, unknownFact, type FactView } from '../parts/fact-view.ts';
import { cite } from '../parts/notes.ts';
import { plain } from '../parts/text-view.ts';
import { renewalText, termText } from './agreement-term.ts';

/** The key facts of a paper: what it is, who, when, where, for how long, whether it is alive, what it rests on. */
export function agreementFacts(ctx: PageContext, agreement: Agreement): FactView[] {
  const { t } = ctx;
  const { data, citationsOf, areas, declaredBy } = agreement;
  const term = termText(ctx, agreement);
  const last = agreement.steps.at(-1);
  return present([
    partiesFact(ctx, agreement),
    fact(
      t('fact.state'),
      plain(t(`agreement.${agreement.state}`)),
      cite(last?.citations ?? citationsOf['stage']),
      {
        id: 'state',
        ...(last?.note && { remark: ctx.text(last.note) }),
      },
    ),
    signedFact(ctx, agreement),
    data.place && fact(t('fact.place'), ctx.text(data.place), cite(citationsOf['place'])),
    term === undefined
      ? unknownFact(t('fact.term'), t('unknown.term'))
      : fact(t('fact.term'), plain(term), cite(citationsOf['term'])),
    renewalFact(ctx, agreement),
    linksFact(
      t('fact.areas'),
      areas.map((area) => ctx.term('areas', area)),
      cite(citationsOf['areas']),
    ),
    ...(['basedOn', 'implements', 'amends', 'replaces', 'followedBy'] as const).map((field) =>
      linksFact(t(`fact.${field}`), agreement[field].map(ctx.link), cite(citationsOf[field])),
    ),
    linksFact(t('fact.declaredBy'), declaredBy.map(ctx.link)),
  ]);
}

function partiesFact(ctx: PageContext, { parties, otherParties, citationsOf }: Agreement): FactView {
  const marks = cite(citationsOf['parties'] ?? citationsOf['record']);
  const otherMarks = cite(citationsOf['otherParties']);
  return {
    term: ctx.t('fact.parties'),
    values: [
      ...parties.map(({ partner, body }, index) => ({
        ...(partner ? ctx.link(partner) : { text: ctx.text(ctx.registry.site.home.name) }),
        ...(body && { remark: ctx.text(body) }),
        notes: index === parties.length - 1 ? marks : [],
      })),
      ...otherPartyValues(ctx, otherParties, otherMarks),
    ],
  };
}

function signedFact(ctx: PageContext, { data, citationsOf }: Agreement): FactView {
  const { t } = ctx;
  const marks = cite([...(citationsOf['signed'] ?? []), ...(citationsOf['dateNote'] ?? [])]);
  const more = { ...(data.dateNote && { remark: ctx.text(data.dateNote) }) };
  return data.signed === undefined
    ? unknownFact(t('fact.signed'), t('unknown.date'), marks, more)
    : fact(t('fact.signed'), plain(ctx.date(data.signed)), marks, { id: 'signed', ...more });
}

function renewalFact(ctx: PageContext, agreement: Agreement): FactView | undefined {
  const { citationsOf } = agreement;
  const text = renewalText(ctx, agreement);
  return text === undefined
    ? undefined
    : fact(
        ctx.t('fact.renewal'),
        plain(text),
        cite([...(citationsOf['renewal'] ?? []), ...(citationsOf['renewalTerm'] ?? [])]),
      );
}
