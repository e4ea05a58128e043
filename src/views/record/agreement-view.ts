import type { Agreement } from '../../registry/model.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { agreementCard, eventCard } from '../parts/card-view.ts';
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
import { plain, type LangText } from '../parts/text-view.ts';
import { renewalText, termText } from './agreement-term.ts';
import { documentViews } from './document-view.ts';
import { otherPartyValues } from './other-parties.ts';
import { recordView, type RecordViewWith } from './record-view.ts';
import { signatoryViews } from './signatory-view.ts';

/** The page of a paper in one language. */
export function agreementView(
  ctx: PageContext,
  agreement: Agreement,
): RecordViewWith<'signatories' | 'chain' | 'documents' | 'events'> {
  const { data, kind, chain } = agreement;
  return recordView(
    ctx,
    agreement,
    {
      kind: {
        href: route.filter(ctx.locale, 'agreements', 'kind', kind.id),
        text: ctx.text(kind.label),
      },
      search: {
        areas: agreement.areas,
        date: data.signed,
        partners: agreement.partners,
        state: ctx.t(`agreement.${agreement.state}`),
      },
    },
    {
      facts: agreementFacts(ctx, agreement),
      signatories: signatoryViews(ctx, agreement),
      chain: chain.length < 2 ? [] : chain.map((paper) => agreementCard(ctx, paper)),
      documents: documentViews(ctx, agreement),
      events: agreement.events.map((event) => eventCard(ctx, event)),
    },
  );
}

/** What it is, who, when, where, for how long, whether it is alive, what it rests on. */
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
        ...stateRemark(ctx, agreement),
      },
    ),
    signedFact(ctx, agreement),
    data.place && fact(t('fact.place'), ctx.text(data.place), cite(citationsOf['place'])),
    term === undefined
      ? unknownFact(t('fact.term'), t('unknown.term'))
      : fact(t('fact.term'), plain(term), cite(citationsOf['term'])),
    renewalFact(ctx, agreement),
    topicsFact(ctx, 'areas', areas, cite(citationsOf['areas'])),
    ...(['basedOn', 'implements', 'amends', 'replaces', 'followedBy'] as const).map((field) =>
      linksFact(t(`fact.${field}`), agreement[field].map(ctx.link), cite(citationsOf[field])),
    ),
    linksFact(t('fact.declaredBy'), declaredBy.map(ctx.link)),
  ]);
}

/** What the last step says; where it is none and the relation itself is over, that the paper is not. */
function stateRemark(ctx: PageContext, { steps, partners, state }: Agreement): { remark?: LangText } {
  const note = steps.at(-1)?.note;
  if (note) return { remark: ctx.text(note) };
  const dormant = partners.map((partner) => partner.state).find((of) => of === 'paused' || of === 'ended');
  const mayBind = state === 'open-ended' || state === 'term-unknown' || state === 'in-term';
  return dormant && mayBind ? { remark: plain(ctx.t(`agreement.while-${dormant}`)) } : {};
}

function partiesFact(ctx: PageContext, { parties, otherParties, citationsOf }: Agreement): FactView {
  const marks = cite(citationsOf['parties'] ?? citationsOf['record']);
  const otherMarks = cite(citationsOf['otherParties']);
  return {
    term: plain(ctx.t('fact.parties')),
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
  return datedFact(ctx, t('fact.signed'), { ...data, date: data.signed }, t('unknown.date'), marks, 'signed');
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
