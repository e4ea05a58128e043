import type { Agreement, Partner } from '../../registry/model.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import { eventDate } from '../../registry/derive/event-date.ts';
import { yearOf } from '../../i18n/format-date.ts';
import type { NamedRecord, PageContext } from '../context.ts';
import { tagged, type LangText } from '../parts/text-view.ts';
import { namesOf, type FoundRecord } from '../record/search-terms.ts';
import { entryFacts } from './entry-facts.ts';
import { entryTopics } from './entry-topics.ts';
import { inEveryLanguage, titled } from './entry-title.ts';
import type { UngroupedEntry } from './name-entry.ts';

/** The records of the registry by the names they have, and what one may want to know of them. */
export const recordEntries = {
  partners: (ctx: PageContext): UngroupedEntry[] =>
    ctx.registry.partners.map((partner) => {
      const { nameForms = {}, country } = partner.data;
      return {
        ...recordEntry(ctx, partner),
        ...(country !== undefined && { note: ctx.country(country).text }),
        forms: Object.values(nameForms).flatMap((forms) =>
          Object.values(forms).flatMap((form) => form ?? []),
        ),
        topics: entryTopics.partner(ctx, partner),
        facts: entryFacts.partner(ctx, partner),
        isPast: isOver(partner),
      };
    }),
  associations: (ctx: PageContext): UngroupedEntry[] =>
    ctx.registry.associations.map((association) => ({
      ...recordEntry(ctx, association),
      note: ctx.t(`scope.${association.data.scope}`),
      people: people(
        ctx,
        association.roles.map(({ holder }) => holder),
      ),
      facts: entryFacts.association(ctx, association),
      isPast: association.data.membership.state === 'former',
    })),
  legalActs: (ctx: PageContext): UngroupedEntry[] =>
    ctx.registry.legalActs.map((act) => ({
      ...recordEntry(ctx, act),
      ...(act.data.number && { note: ctx.words(act.data.number) }),
      facts: entryFacts.legalAct(ctx, act),
      isPast: act.force === 'not-in-force',
    })),
  /** The papers on which relations rest. */
  founding: (ctx: PageContext): UngroupedEntry[] =>
    ctx.registry.agreements.filter((paper) => isFounding(paper)).map((paper) => paperEntry(ctx, paper)),
  papers: (ctx: PageContext): UngroupedEntry[] =>
    ctx.registry.agreements.filter((paper) => !isFounding(paper)).map((paper) => paperEntry(ctx, paper)),
  events: (ctx: PageContext): UngroupedEntry[] =>
    ctx.registry.events.map((event) => {
      const date = eventDate(event);
      return {
        ...recordEntry(ctx, event),
        ...(date !== undefined && { note: yearOf(date) }),
        topics: entryTopics.event(ctx, event),
        facts: entryFacts.event(ctx, event),
      };
    }),
  sources: (ctx: PageContext): UngroupedEntry[] =>
    ctx.registry.sources.map((source) => {
      const { href, text } = ctx.link(source);
      return { href, ...titled(ctx, text), kind: ctx.t('nav.sources'), names: [] };
    }),
} as const;

function paperEntry(ctx: PageContext, paper: Agreement): UngroupedEntry {
  const { signed } = paper.data;
  return {
    ...recordEntry(ctx, paper),
    ...(signed !== undefined && { note: yearOf(signed) }),
    topics: entryTopics.agreement(ctx, paper),
    people: people(
      ctx,
      paper.signatories.map(({ name }) => name),
      paper.signatories.flatMap(({ nativeName }) => nativeName ?? []),
    ),
    facts: entryFacts.agreement(ctx, paper),
  };
}

function isFounding(paper: Agreement): boolean {
  return paper.partners.some(({ since }) => since?.agreement === paper);
}

function isOver({ state }: Partner): boolean {
  return state === 'ended';
}

/** Names of people in every language, each once. */
function people(
  ctx: PageContext,
  names: readonly LocalizedText[],
  native: readonly LangText[] = [],
): LangText[] {
  const all = [...names.flatMap((name) => inEveryLanguage(ctx, name)), ...native];
  return [...new Map(all.map((name) => [name.text, name])).values()];
}

function recordEntry(ctx: PageContext, record: NamedRecord & FoundRecord): UngroupedEntry {
  const { href, text } = ctx.link(record);
  const names = namesOf(record).map(({ text: name, lang }) =>
    lang === undefined ? { text: name } : tagged(name, lang, ctx.locale),
  );
  return { href, ...titled(ctx, text), kind: ctx.t(`nav.${record.collection}`), names };
}
