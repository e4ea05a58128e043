import { absolute, route } from '../../routes.ts';
import { changedDays, type ChangedRecordView } from '../changes/changes-view.ts';
import type { ChangeView } from '../changes/change-view.ts';
import type { PageContext } from '../context.ts';
import { joined, plain, type LangText } from '../parts/text-view.ts';
import type { FeedEntry } from './feed-entries.ts';

/** The changes of the registry as news, newest first: one for each record and day. */
export function changeEntries(ctx: PageContext): FeedEntry[] {
  const { url } = ctx.registry.site;
  return changedDays(ctx).flatMap(({ id: day, title: date, records }) =>
    records.map((record) => ({
      // The day and the record stay what they are, whatever else is told of them later.
      id: `${absolute(url, route.permanent(record.collection, record.id))}#changed-${day}`,
      title: titleOf(ctx, record, date),
      summary: summaryOf(record),
      address: absolute(url, record.href ?? `${route.changes(ctx.locale)}#day-${day}`),
      changed: day,
      partners: [],
    })),
  );
}

/** A single change is told at once. */
function titleOf(ctx: PageContext, { name, changes, more }: ChangedRecordView, date: string): string {
  const [first] = changes;
  if (first === undefined || changes.length > 1 || more !== undefined)
    return ctx.t('changes.entry', { name: name.text, date });
  return `${name.text}. ${first.text.text}`;
}

function summaryOf({ changes, more }: ChangedRecordView): LangText {
  const sentences = [...changes.map(sentenceOf), ...(more === undefined ? [] : [plain(more)])];
  return joined(sentences, '. ');
}

function sentenceOf({ text, by }: ChangeView): LangText {
  if (by.length === 0) return text;
  return joined(
    [
      text,
      joined(
        by.map((link) => link.text),
        '; ',
      ),
    ],
    ' — ',
  );
}
