import type { PageContext } from '../context.ts';
import { agreementCard, eventCard, type CardView } from '../parts/card-view.ts';
import { partnerRecordView } from '../partner/partner-view.ts';
import { agreementView } from '../record/agreement-view.ts';
import { associationView } from '../record/association-view.ts';
import { eventView } from '../record/event-view.ts';
import { legalActView } from '../record/legal-act-view.ts';
import type { RecordView } from '../record/record-view.ts';
import type { BookRecord, Chapter } from './book-outline.ts';

/** A record as the book prints it: the parts of its page in the order of print, without what only a screen needs. */
export interface BookEntry extends Pick<RecordView, Printed> {
  /** Its id on the page. */
  anchor: string;
  /** Address of its own page. */
  page: string;
  number: string;
  groups: { id: 'papers' | 'events'; entries: BookEntry[]; cards: CardView[] }[];
}

/** @param anchorOf gives the ids of records on the page */
export function bookEntry(
  ctx: PageContext,
  chapter: Chapter,
  anchorOf: (record: BookRecord) => string,
): BookEntry {
  const view = viewOf(ctx, chapter.record);
  const printed = Object.fromEntries(
    PRINTED.flatMap((name) => (view[name] === undefined ? [] : [[name, view[name]]])),
  ) as Pick<RecordView, Printed>;
  const groups = (['papers', 'events'] as const).map((id) => ({
    id,
    entries: chapter[id].chapters.map((one) => bookEntry(ctx, one, anchorOf)),
    cards: chapter[id].elsewhere.map((one) =>
      one.collection === 'agreements' ? agreementCard(ctx, one) : eventCard(ctx, one),
    ),
  }));
  return {
    anchor: anchorOf(chapter.record),
    page: view.frame.href,
    number: chapter.number,
    ...printed,
    groups: groups.filter(({ entries, cards }) => entries.length + cards.length > 0),
  };
}

/** Notes are numbered in this order. */
const PRINTED = [
  'title',
  'nativeTitle',
  'kind',
  'summary',
  'verdict',
  'facts',
  'place',
  'names',
  'contacts',
  'signatories',
  'documents',
  'history',
  'accounts',
  'pictures',
  'prose',
  'roles',
  'figures',
  'foot',
] as const satisfies (keyof RecordView)[];

type Printed = (typeof PRINTED)[number];

function viewOf(ctx: PageContext, record: BookRecord): RecordView {
  switch (record.collection) {
    case 'partners':
      return partnerRecordView(ctx, record);
    case 'agreements':
      return agreementView(ctx, record);
    case 'associations':
      return associationView(ctx, record);
    case 'legal-acts':
      return legalActView(ctx, record);
    case 'events':
      return eventView(ctx, record);
  }
}
