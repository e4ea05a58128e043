import { COLLECTIONS } from '../../format/index.ts';
import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import type { PagePlan } from '../page-plan.ts';
import { declaredView, type DeclaredView } from '../parts/declared-view.ts';
import type { FactView } from '../parts/fact-view.ts';
import { numberNotes, type NoteView } from '../parts/notes.ts';
import { plain, type LangText, type LinkView } from '../parts/text-view.ts';
import type { ProseView } from '../prose/prose-view.ts';
import { allNames, type NameIndexView } from '../search/name-index-view.ts';
import { glossary } from './book-glossary.ts';
import { bookEntry, type BookEntry } from './book-entry.ts';
import { bookOutline, type BookRecord, type Chapter, type Part } from './book-outline.ts';
import { bookVolumes } from './book-volumes.ts';
import { relink } from './relink.ts';

/** The registry as a book: the whole of it, or a volume. */
export interface BookView {
  frame: FrameView;
  /** The registry that it prints. */
  site: LangText;
  title: string;
  lead: string;
  /** Of what day it is, on what terms, and where it stands. */
  remarks: string[];
  /** Every volume with what it begins and ends with; none where one page has all. */
  volumes: LinkView[];
  parts: BookPart[];
  declared: DeclaredView[];
  glossary: { id: string; title: string; facts: FactView[] }[];
  notes: NoteView[];
  /** Sources that none of the notes names. */
  otherSources: LinkView[];
  names: NameIndexView;
}

interface Story {
  anchor: string;
  page: string;
  prose: ProseView;
  level: number;
}

interface BookPart {
  id: string;
  number: string;
  title: LangText;
  entries: BookEntry[];
}

/** The pages of the book in one language: one, or a list of volumes and each of them. */
export function bookPages(ctx: PageContext): PagePlan<BookView>[] {
  const volumes = bookVolumes(bookOutline(ctx));
  const places = placesOf(ctx, volumes);
  if (volumes.length === 1)
    return [{ params: { volume: undefined }, make: () => volumeView(ctx, volumes, places, 1) }];
  return [
    { params: { volume: undefined }, make: () => coverView(ctx, volumes) },
    ...volumes.map((_, index) => ({
      params: { volume: String(index + 1) },
      make: () => volumeView(ctx, volumes, places, index + 1),
    })),
  ];
}

/** The prose that the book prints, the page that it is written for, and the level of its largest headings here. */
export function storiesIn({ parts }: BookView): Story[] {
  return parts.flatMap(({ entries }) => entries.flatMap((entry) => storiesOf(entry, 5)));
}

function storiesOf({ anchor, page, prose, groups }: BookEntry, level: number): Story[] {
  return [
    ...(prose ? [{ anchor, page, prose, level }] : []),
    ...groups.flatMap(({ entries }) => entries.flatMap((entry) => storiesOf(entry, 6))),
  ];
}

/** The page that leads to the volumes. */
function coverView(ctx: PageContext, volumes: readonly Part[][]): BookView {
  return {
    ...bookHead(ctx, route.book(ctx.locale), undefined),
    volumes: volumes.map((parts, index) => ({
      href: route.book(ctx.locale, index + 1),
      text: plain(volumeTitle(ctx, parts, index + 1)),
    })),
    parts: [],
    declared: [],
    glossary: [],
    notes: [],
    otherSources: [],
    names: { parts: [] },
  };
}

/** @param number of the volume, from 1; the last one has what belongs to no chapter */
function volumeView(
  ctx: PageContext,
  volumes: readonly Part[][],
  places: ReadonlyMap<string, Place>,
  number: number,
): BookView {
  const { registry, locale } = ctx;
  const isAlone = volumes.length === 1;
  const isLast = number === volumes.length;
  const own = volumes[number - 1] ?? [];
  const href = route.book(locale, isAlone ? undefined : number);
  const told = {
    parts: own.map(({ id, number: count, title, chapters }) => ({
      id,
      number: count,
      title,
      entries: chapters.map((chapter) => bookEntry(ctx, chapter, anchorOf)),
    })),
    declared: isLast ? registry.declared.map((one) => declaredView(ctx, one)) : [],
    glossary: isLast ? glossary(ctx) : [],
  };
  const notes = numberNotes(ctx, told);
  const find = (to: string): string | undefined => {
    const place = places.get(to.split('#', 1)[0] ?? '');
    return place && (place.page === href ? '' : place.page) + place.fragment;
  };
  return {
    ...bookHead(ctx, href, isAlone ? undefined : volumeTitle(ctx, own, number)),
    volumes: [],
    ...relink(told, find),
    notes,
    otherSources: isLast ? otherSources(ctx, notes) : [],
    names: namesIn(ctx, (to) => (places.get(to)?.page === href ? places.get(to) : undefined)),
  };
}

function bookHead(ctx: PageContext, href: string, volume: string | undefined) {
  const { registry, locale, t } = ctx;
  const { title: site, licence, dataDate, url } = registry.site;
  const title = t('book.title');
  const lead = t('book.lead');
  return {
    frame: frameView(ctx, {
      href,
      title: volume === undefined ? title : `${title}. ${volume}`,
      description: volume === undefined ? lead : `${volume}. ${lead}`,
      above: [
        { href: route.dataPage(locale), text: plain(t('data.title')) },
        ...(volume === undefined ? [] : [{ href: route.book(locale), text: plain(title) }]),
      ],
      // Every record has a page of its own.
      isRepeat: true,
    }),
    site: ctx.text(site),
    title: volume === undefined ? title : `${title}. ${volume}`,
    lead,
    remarks: [
      t('reuse.dataDate', { date: ctx.date(dataDate) }),
      t('data.licence', { licence: licence.content }),
      t('book.address', { address: absolute(url, href) }),
    ],
  };
}

function volumeTitle(ctx: PageContext, parts: readonly Part[], number: number): string {
  const chapters = parts.flatMap((part) => part.chapters);
  const name = (chapter: Chapter | undefined) => (chapter ? ctx.link(chapter.record).text.text : '');
  return ctx.t('book.volume', {
    number: ctx.number(number),
    first: name(chapters[0]),
    last: name(chapters.at(-1)),
  });
}

interface Place {
  page: string;
  fragment: string;
  number: string;
}

/** Where the book tells each record, by the address of its page. */
function placesOf(ctx: PageContext, volumes: readonly Part[][]): Map<string, Place> {
  const places = new Map<string, Place>();
  const add = ({ record, number, papers, events }: Chapter, page: string): void => {
    places.set(ctx.link(record).href, { page, number, fragment: `#${anchorOf(record)}` });
    for (const chapter of [...papers.chapters, ...events.chapters]) add(chapter, page);
  };
  for (const [index, parts] of volumes.entries()) {
    const page = route.book(ctx.locale, volumes.length === 1 ? undefined : index + 1);
    for (const part of parts) for (const chapter of part.chapters) add(chapter, page);
  }
  return places;
}

function anchorOf({ collection, id }: BookRecord): string {
  return `${collection}-${id}`;
}

function otherSources(ctx: PageContext, notes: readonly NoteView[]): LinkView[] {
  const noted = new Set(notes.map(({ href }) => href));
  const isTold = new Set<string>(COLLECTIONS);
  return ctx.registry.sources
    .filter(({ supports }) => !supports.some(({ collection }) => isTold.has(collection)))
    .map(ctx.link)
    .filter(({ href }) => !noted.has(href));
}

/** The index: the names of what this volume tells, each with the number of its chapter. */
function namesIn(ctx: PageContext, find: (href: string) => Place | undefined): NameIndexView {
  const parts = allNames(ctx).parts.map((part) => ({
    ...part,
    letters: part.letters
      .map(({ letter, names }) => ({
        letter,
        names: names.flatMap((name) => {
          const place = find(name.href);
          return place ? [{ ...name, href: place.fragment, number: place.number }] : [];
        }),
      }))
      .filter(({ names }) => names.length > 0),
  }));
  return { parts: parts.filter(({ letters }) => letters.length > 0) };
}
