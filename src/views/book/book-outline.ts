import type { Agreement, Association, Event, LegalAct, Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { byName } from '../parts/by-name.ts';
import { plain, type LangText } from '../parts/text-view.ts';

/** A record that the book prints in full. */
export type BookRecord = Partner | Agreement | Association | LegalAct | Event;

/** A record in its place in the book, with the papers and events that are told with it. */
export interface Chapter {
  /** Such as `2.14`, by which the index names it. */
  number: string;
  record: BookRecord;
  papers: Told;
  events: Told;
}

/** Papers or events of a record. */
interface Told {
  /** Told here. */
  chapters: Chapter[];
  /** Told with another record that comes before. */
  elsewhere: (Agreement | Event)[];
}

/** A part of the book. */
export interface Part {
  id: string;
  number: string;
  title: LangText;
  chapters: Chapter[];
}

/**
 * The order in which the book tells the registry: partners by kind and name, each with its papers and events, what
 * belongs to no partner, associations, legal acts. Every record stands in it once.
 */
export function bookOutline(ctx: PageContext): Part[] {
  const { registry, t } = ctx;
  const told = new Set<BookRecord>();
  const parts: Part[] = [];
  const add = (id: string, title: LangText, records: readonly BookRecord[]): void => {
    if (records.length === 0) return;
    const number = String(parts.length + 1);
    const chapters = records.map((record, index) => chapterOf(`${number}.${index + 1}`, record, told));
    parts.push({ id: `part-${id}`, number, title, chapters });
  };
  for (const kind of registry.partnerKinds) {
    const partners = registry.partners.filter((partner) => partner.kind === kind);
    add(kind.id, ctx.text(kind.plural ?? kind.label), byName(ctx, partners));
  }
  const isLeft = (record: BookRecord): boolean => !told.has(record);
  add('papers', plain(t('book.otherPapers')), registry.agreements.filter(isLeft));
  add('events', plain(t('book.otherEvents')), registry.events.filter(isLeft));
  add('associations', plain(t('nav.associations')), byName(ctx, registry.associations));
  add('legal-acts', plain(t('nav.legal-acts')), registry.legalActs);
  return parts;
}

/** How many records a chapter tells. */
export function countTold({ papers, events }: Chapter): number {
  return 1 + papers.chapters.length + events.chapters.length;
}

function chapterOf(number: string, record: BookRecord, told: Set<BookRecord>): Chapter {
  told.add(record);
  const papers = record.collection === 'partners' ? record.agreements : [];
  const events = 'events' in record && record.collection !== 'agreements' ? record.events : [];
  // Whatever is no partner's names its events, which are told with partners or by themselves.
  const isTeller = record.collection === 'partners';
  const part = (records: readonly (Agreement | Event)[], before: number): Told => {
    const here = isTeller ? records.filter((one) => !told.has(one)) : [];
    return {
      chapters: here.map((one, index) => chapterOf(`${number}.${before + index + 1}`, one, told)),
      elsewhere: records.filter((one) => !here.includes(one)),
    };
  };
  const toldPapers = part(papers, 0);
  return { number, record, papers: toldPapers, events: part(events, toldPapers.chapters.length) };
}
