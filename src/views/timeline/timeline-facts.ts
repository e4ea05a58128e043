import { eventDate, isToldOf } from '../../registry/derive/event-date.ts';
import { latestFacts, type LatestFact } from '../../registry/derive/latest-facts.ts';
import type { Agreement, Association, Event, LegalAct, Partner, RelationStep } from '../../registry/model.ts';
import type { EdtfText } from '../../format/edtf-date.ts';
import { drawnDate, yearOfDay } from '../../timeline/drawn-date.ts';
import { compareText } from '../../registry/sort.ts';
import type { PageContext } from '../context.ts';
import { latestView } from '../parts/dated-link.ts';
import { eventKindText } from '../parts/event-date.ts';
import { plain, type LangText, type LinkView } from '../parts/text-view.ts';

/** A fact as a row of the timeline. */
export interface TimelineFact {
  /** Unique on the page. */
  id: string;
  date: string;
  href: string;
  text: LangText;
  /** What it is, in a word or two. */
  what: LangText;
  who: LinkView[];
}

/** A fact in the year in which it begins. */
export interface DatedFact extends TimelineFact {
  year: number;
}

/** All papers, steps, events and memberships up to today, the newest first. */
export function datedFacts(ctx: PageContext): DatedFact[] {
  const { registry } = ctx;
  const memberships = registry.associations.flatMap((association) => {
    const { since, state } = association.data.membership;
    if (since === undefined || state === 'applied') return [];
    return [{ ...membershipFact(ctx, association), edtf: since, date: ctx.date(since) }];
  });
  const others = latestFacts(registry, Infinity).filter(({ kind }) => kind !== 'legal-act');
  return newestFirst(ctx, [...others.map((fact) => datedFact(ctx, fact)), ...memberships]);
}

/** The steps of all legal acts up to today, the newest first. */
export function actFacts(ctx: PageContext): DatedFact[] {
  const acts = latestFacts(ctx.registry, Infinity).filter(({ kind }) => kind === 'legal-act');
  return newestFirst(
    ctx,
    acts.map((fact) => datedFact(ctx, fact)),
  );
}

/** What is known to have happened, at no known date: papers, steps, events, memberships. */
export function undatedFacts(ctx: PageContext): TimelineFact[] {
  const { agreements, partners, associations, events } = ctx.registry;
  const date = ctx.t('unknown.date');
  return [
    ...agreements
      .filter(({ data }) => data.signed === undefined && data.stage === 'done')
      .map((agreement) => ({ ...paperFact(ctx, agreement), date })),
    ...partners.flatMap((partner) =>
      partner.steps
        .filter((step) => step.date === undefined && !step.agreement)
        .map((step) => ({ ...stepFact(ctx, partner, step), date })),
    ),
    ...associations
      .filter(({ data }) => data.membership.since === undefined && data.membership.state !== 'applied')
      .map((association) => ({ ...membershipFact(ctx, association), date: ctx.t('unknown.memberSince') })),
    ...events
      .filter((event) => eventDate(event) === undefined && isToldOf(event))
      .map((event) => ({ ...eventFact(ctx, event), date })),
  ];
}

/** In the order in which a line of years shows them: "2025 or earlier" stands at 2025. */
function newestFirst(ctx: PageContext, facts: readonly (TimelineFact & { edtf: EdtfText })[]): DatedFact[] {
  return facts
    .flatMap(({ edtf, ...fact }) => {
      const drawn = drawnDate(edtf, ctx.registry.asOf);
      return drawn === undefined ? [] : [{ fact, drawn }];
    })
    .sort(
      (a, b) =>
        b.drawn.start - a.drawn.start || b.drawn.end - a.drawn.end || compareText(a.fact.id, b.fact.id),
    )
    .map(({ fact, drawn }) => ({ ...fact, year: yearOfDay(drawn.start) }));
}

function datedFact(ctx: PageContext, fact: LatestFact): TimelineFact & { edtf: EdtfText } {
  return { ...undated(ctx, fact), edtf: fact.date, date: latestView(ctx, fact).date };
}

function undated(ctx: PageContext, fact: LatestFact): Undated {
  switch (fact.kind) {
    case 'step':
      return stepFact(ctx, fact.partner, fact.step);
    case 'agreement':
      return paperFact(ctx, fact.agreement);
    case 'event':
      return eventFact(ctx, fact.event);
    case 'legal-act':
      return actFact(ctx, fact.act, fact.step);
  }
}

function stepFact(ctx: PageContext, partner: Partner, step: RelationStep): Undated {
  const link = ctx.link(partner);
  return {
    ...generalFact(`partners-${partner.id}-${partner.steps.indexOf(step)}`, link),
    text: plain(ctx.t(`relation.${step.state}`)),
    what: ctx.text(partner.kind.label),
    who: [link],
  };
}

function paperFact(ctx: PageContext, agreement: Agreement): Undated {
  return {
    ...generalFact(`agreements-${agreement.id}`, ctx.link(agreement)),
    what: ctx.text(agreement.kind.label),
    who: agreement.partners.map(ctx.link),
  };
}

function eventFact(ctx: PageContext, event: Event): Undated {
  return {
    ...generalFact(`events-${event.id}`, ctx.link(event)),
    what: eventKindText(ctx, event),
    who: [...event.partners, ...event.associations].map(ctx.link),
  };
}

function actFact(ctx: PageContext, act: LegalAct, step: LegalAct['steps'][number]): Undated {
  return {
    ...generalFact(`legal-acts-${act.id}-${act.steps.indexOf(step)}`, ctx.link(act)),
    what: plain(ctx.t(`actStep.${step.state}`)),
  };
}

function membershipFact(ctx: PageContext, association: Association): Undated {
  return {
    ...generalFact(`associations-${association.id}`, ctx.link(association)),
    what: plain(ctx.t('timeline.membership')),
  };
}

/** What a fact has that belongs to no partner. */
function generalFact(id: string, { href, text }: LinkView): Omit<Undated, 'what'> {
  return { id, href, text, who: [] };
}

type Undated = Omit<TimelineFact, 'date'>;
