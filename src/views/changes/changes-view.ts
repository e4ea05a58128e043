import type { CollectionName } from '../../format/index.ts';
import type { ChangedDay, ChangedRecord } from '../../registry/changes/change.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { recordById } from '../parts/records-of.ts';
import { plain, type LangText } from '../parts/text-view.ts';
import { textIn } from './changed-value.ts';
import { changeViews, sourceViews, type ChangeView } from './change-view.ts';

/** How the registry changed, day by day. */
export interface ChangesView {
  frame: FrameView;
  title: string;
  lead: string;
  /** How far the history reaches, and how the page is made. */
  remarks: string[];
  feed: { href: string; text: string };
  days: ChangedDayView[];
  /** What is left out, since it is older. */
  older?: string;
  corrections: { id: string; title: string; texts: string[] };
}

interface ChangedDayView {
  /** The day itself. */
  id: string;
  title: string;
  records: ChangedRecordView[];
  more?: string;
}

export interface ChangedRecordView {
  collection: CollectionName;
  id: string;
  name: LangText;
  /** Address of its page, where it still has one. */
  href?: string;
  /** What kind of record it is. */
  what: string;
  changes: ChangeView[];
  more?: string;
}

/** Where the page says how errors are corrected. */
export const CORRECTIONS = 'corrections';

/** Most changes of a record on a day that are told one by one. */
const MOST = 8;

/** The page on how the registry changed, in one language. */
export function changesView(ctx: PageContext): ChangesView {
  const { registry, locale, t } = ctx;
  const href = route.changes(locale);
  const title = t('changes.title');
  const lead = t('changes.lead');
  const feed = { href: route.changesFeed(locale), text: t('changes.feed') };
  const { known, olderDays } = ctx.changes();
  return {
    frame: frameView(ctx, { href, title, description: lead, feeds: [{ href: feed.href, title: feed.text }] }),
    title,
    lead,
    remarks: remarks(ctx),
    feed,
    days: changedDays(ctx),
    ...(olderDays > 0 && { older: t.count('changes.older', olderDays) }),
    corrections: {
      id: CORRECTIONS,
      title: t('corrections.title'),
      texts: [
        t('corrections.text'),
        ...(known === 'none' ? [] : [t('corrections.shown')]),
        t(registry.site.reportUrl === undefined ? 'corrections.noAddress' : 'corrections.report'),
      ],
    },
  };
}

/** The days of the history with all that is told of them, newest first. */
export function changedDays(ctx: PageContext): ChangedDayView[] {
  return ctx.changes().days.map((day) => dayView(ctx, day));
}

function remarks(ctx: PageContext): string[] {
  const { t } = ctx;
  const { known, since, days } = ctx.changes();
  if (known === 'none' || since === undefined) return [t('changes.unknown')];
  const begins = known === 'whole' ? 'changes.since' : 'changes.partSince';
  return [
    t('changes.how'),
    t(begins, { date: ctx.date(since) }),
    ...(days.length === 0 ? [t('changes.none')] : []),
  ];
}

function dayView(ctx: PageContext, { day, records, more }: ChangedDay): ChangedDayView {
  return {
    id: day,
    title: ctx.date(day),
    records: records.map((record) => recordChanges(ctx, record)),
    ...(more > 0 && { more: ctx.t.count('changes.more', more) }),
  };
}

function recordChanges(
  ctx: PageContext,
  { collection, id, name, changes }: ChangedRecord,
): ChangedRecordView {
  const record = recordById(ctx.registry, collection, id);
  const link = record && ctx.link(record);
  const sources = changes.filter((change) => change.kind === 'source');
  const views = [
    ...changes
      .filter((change) => change.kind !== 'source')
      .flatMap((change) => changeViews(ctx, collection, change)),
    ...sourceViews(ctx, collection, sources),
  ];
  const left = views.length - MOST;
  return {
    collection,
    id,
    name: link?.text ?? (Object.keys(name).length === 0 ? plain(id) : textIn(ctx, name)),
    ...(link && { href: link.href }),
    what: ctx.t(`support.${collection}`),
    changes: left > 1 ? views.slice(0, MOST) : views,
    ...(left > 1 && { more: ctx.t.count('changes.moreInRecord', left) }),
  };
}
