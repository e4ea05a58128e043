import { parseEdtf } from '../../format/edtf.ts';
import { latestFacts, type LatestFact } from '../../registry/derive/latest-facts.ts';
import type { Partner } from '../../registry/model.ts';
import { absolute, route } from '../../routes.ts';
import type { NamedRecord, PageContext } from '../context.ts';
import type { Prose } from '../../registry/record.ts';
import { latestView } from '../parts/dated-link.ts';
import type { LangText } from '../parts/text-view.ts';
import { newsOf, type News } from './by-partner.ts';

/** A dated fact as news. */
export interface FeedEntry {
  /** Absolute address in no language that stands for the fact. */
  id: string;
  title: string;
  /** What the record says of itself, where it does. */
  summary?: LangText;
  /** Absolute address of the page. */
  address: string;
  /** The day its record last changed, or the registry's data did. */
  changed: string;
  partners: readonly Partner[];
}

/** All dated facts up to today, newest first. */
export function feedEntries(ctx: PageContext): News<FeedEntry> {
  const known = entries.get(ctx);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  const all = latestFacts(ctx.registry, Infinity).map((fact) => {
    const entry = entryOf(ctx, fact);
    const count = (counts.get(entry.id) ?? 0) + 1;
    counts.set(entry.id, count);
    // A relation may have taken the same step twice on one day.
    return count === 1 ? entry : { ...entry, id: `${entry.id}-${count}` };
  });
  const made = newsOf(all);
  entries.set(ctx, made);
  return made;
}

const entries = new WeakMap<PageContext, News<FeedEntry>>();

function entryOf(ctx: PageContext, fact: LatestFact): FeedEntry {
  const { registry, t } = ctx;
  const { date, text, what, href } = latestView(ctx, fact);
  const record = recordOf(fact);
  const permanent = absolute(registry.site.url, route.permanent(record.collection, record.id));
  const isStep = fact.kind === 'step' || fact.kind === 'legal-act';
  const step = isStep ? `#${fact.step.key ?? `${fact.step.state}-${fact.date}`}` : '';
  const name = text.text;
  return {
    id: `${permanent}${encodeURI(step)}`,
    title: isStep
      ? t('feed.step', { date, name, state: what.text })
      : t('feed.record', { date, title: name }),
    summary: ctx.text(record.data.summary),
    address: absolute(registry.site.url, href),
    changed: ctx.lastChanged(record) ?? dataDay(ctx),
    partners: partnersOf(fact),
  };
}

function recordOf(fact: LatestFact): NewsRecord {
  switch (fact.kind) {
    case 'step':
      return fact.partner;
    case 'agreement':
      return fact.agreement;
    case 'event':
      return fact.event;
    case 'legal-act':
      return fact.act;
  }
}

function partnersOf(fact: LatestFact): readonly Partner[] {
  switch (fact.kind) {
    case 'step':
      return [fact.partner];
    case 'agreement':
      return fact.agreement.partners;
    case 'event':
      return fact.event.partners;
    case 'legal-act':
      return [];
  }
}

/** The first day that the date of the data can mean. */
export function dataDay({ registry }: PageContext): string {
  return parseEdtf(registry.site.dataDate)?.earliest ?? registry.asOf;
}

interface NewsRecord extends Pick<NamedRecord, 'collection' | 'id'> {
  data: { summary: Parameters<PageContext['text']>[0] };
  file: string;
  prose: Prose;
}
