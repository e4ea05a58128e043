import type { Agreement, Association, Event, LegalAct, Partner } from '../../registry/model.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { contentHead } from '../frame/content-heads.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { recordThing } from '../linked/page-things.ts';
import { partnerFeeds } from '../news/partner-feeds.ts';
import { present } from '../parts/fact-view.ts';
import { numberNotes, type NoteView } from '../parts/notes.ts';
import { plain, type LangText, type LinkView } from '../parts/text-view.ts';
import { verifiedText } from '../parts/verified-text.ts';
import { proseLocales, proseView, type ProseView } from '../prose/prose-view.ts';
import { accountViews, type AccountView } from './account-view.ts';
import { pictureViews, type PictureView } from './picture-view.ts';
import { factsOf, type RecordParts } from './record-parts.ts';
import { restFact } from './rest-fact.ts';
import { reuseView, type ReuseView } from './reuse-view.ts';
import { everyName, searchTerms, type SearchFacets, type SearchTerms } from './search-terms.ts';

/** Everything that the page of a record prints; of the parts, those that its kind has. */
export interface RecordView extends RecordParts {
  frame: FrameView;
  collection: string;
  id: string;
  title: LangText;
  /** The title in its own script. */
  nativeTitle?: LangText;
  /** What kind of record it is. */
  kind: { text: LangText; href?: string };
  summary?: LangText;
  accounts: AccountView[];
  pictures: PictureView[];
  prose?: ProseView;
  notes: NoteView[];
  /** When it was last verified and last changed; the change leads to the page on changes. */
  foot: { text: string; href?: string }[];
  reuse: ReuseView;
  search: SearchTerms;
}

/** The page of a kind of record that has these parts. */
export type RecordViewWith<Part extends keyof RecordParts> = RecordView & Required<Pick<RecordParts, Part>>;

/** What a kind of record says of itself beside its parts. */
interface RecordSummary {
  kind: RecordView['kind'];
  /** Pages above this one, below the list of its collection. */
  above?: LinkView[];
  search: SearchFacets;
}

/** The page of a record in one language: what all records have around the parts that its kind has of its own. */
export function recordView<Own extends RecordParts>(
  ctx: PageContext,
  record: ProseRecord,
  { kind, above = [], search }: RecordSummary,
  own: Own,
): RecordView & Own {
  const { collection, id, data } = record;
  const title = 'name' in data ? data.name : data.title;
  const nativeName = 'nativeName' in data ? data.nativeName : undefined;
  const prose = proseView(ctx, record.prose);
  const facts = present([...own.facts, restFact(ctx, record, own)]);
  const parts = { ...own, facts, accounts: accountViews(ctx, record), ...(prose && { prose }) };
  const page = { frame: recordFrame(ctx, record, above), title: ctx.text(title) };
  return {
    ...page,
    collection,
    id,
    ...(nativeName &&
      nativeName.text !== page.title.text && {
        nativeTitle: { text: nativeName.text, lang: nativeName.lang },
      }),
    kind,
    summary: ctx.text(data.summary),
    ...parts,
    pictures: pictureViews(ctx, data.images),
    notes: numberNotes(ctx, citingParts(parts)),
    foot: recordFoot(ctx, record),
    reuse: reuseView(ctx, record, page, factsOf(parts)),
    search: searchTerms(ctx, page.title, collection, everyName(record), search),
  };
}

/** The parts that cite, in the order in which `RecordArticle.astro` prints them: notes are numbered in it. */
const CITING = [
  'verdict',
  'facts',
  'signatories',
  'history',
  'accounts',
  'prose',
  'roles',
  'figures',
  'place',
  'names',
  'contacts',
] as const satisfies (keyof RecordView)[];

function citingParts(parts: Partial<RecordView>): unknown[] {
  return CITING.map((name) => parts[name]);
}

function recordFrame(ctx: PageContext, record: ProseRecord, above: LinkView[]): FrameView {
  const { locale, t } = ctx;
  const { collection, id, prose } = record;
  const href = route.record(locale, collection, id);
  return frameView(ctx, {
    href,
    ...contentHead(ctx, href),
    above: [{ href: route.list(locale, collection), text: plain(t(`nav.${collection}`)) }, ...above],
    availableIn: proseLocales(ctx, prose),
    things: [recordThing(ctx, record)],
    feeds: record.collection === 'partners' ? partnerFeeds(ctx, record) : [],
  });
}

function recordFoot(ctx: PageContext, record: ProseRecord): RecordView['foot'] {
  const changed = ctx.lastChanged(record);
  return [
    { text: verifiedText(ctx, record.data.verified) },
    ...(changed === undefined
      ? []
      : [
          {
            text: ctx.t('site.lastChanged', { date: ctx.date(changed) }),
            href: route.changes(ctx.locale),
          },
        ]),
  ];
}

type ProseRecord = Partner | Agreement | Association | LegalAct | Event;
