import type { EdtfText } from '../../format/edtf-date.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import type { TopicTerm } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import type { NoteRef } from './notes.ts';
import { shortAddress } from './readable-address.ts';
import { plain, type LangText, type LinkView } from './text-view.ts';

/** One row of a list of facts: a term and what is known of it. */
export interface FactView {
  term: LangText;
  /** Name of the field in the record's file, where the fact is one field's. */
  field?: string;
  values: FactValue[];
  /** Its values stand behind one another. */
  isLine?: boolean;
  /** Tells where other facts come from; nobody searches for it. */
  isBookkeeping?: boolean;
}

/** One value of a fact with the marks of its sources. */
export interface FactValue {
  text: LangText;
  href?: string;
  /** What is to be said about the value, for example why a date is uncertain. */
  remark?: LangText;
  /** Says that nothing is known; shown as such. */
  unknown?: boolean;
  /** Id of the element in the page, for links and tests. */
  id?: string;
  notes: NoteRef[];
}

/** A fact with one value. */
export function fact(
  term: string | LangText,
  text: LangText,
  notes: NoteRef[] = [],
  more: Partial<FactValue> = {},
): FactView {
  return { term: typeof term === 'string' ? plain(term) : term, values: [{ text, notes, ...more }] };
}

/** A fact of which nothing is known, said in words. */
export function unknownFact(
  term: string,
  words: string,
  notes: NoteRef[] = [],
  more: Partial<FactValue> = {},
): FactView {
  return fact(term, plain(words), notes, { ...more, unknown: true });
}

/**
 * A fact that is a date, with what is to be said about it; `unknown` says that nobody knows it.
 * @param id of the date in the page
 */
export function datedFact(
  ctx: PageContext,
  term: string,
  { date, dateNote }: { date?: EdtfText | undefined; dateNote?: LocalizedText | undefined },
  unknown: string,
  notes: NoteRef[] = [],
  id?: string,
): FactView {
  const remark = dateNote && { remark: ctx.text(dateNote) };
  return date === undefined
    ? unknownFact(term, unknown, notes, remark)
    : fact(term, plain(ctx.date(date)), notes, { ...(id !== undefined && { id }), ...remark });
}

/** The areas or forms of exchange of a record. */
export function topicsFact(
  ctx: PageContext,
  field: 'areas' | 'exchangeForms',
  topics: readonly TopicTerm[],
  notes: NoteRef[] = [],
): FactView {
  const vocabulary = field === 'areas' ? 'areas' : 'exchange-forms';
  const links = topics.map((topic) => ctx.term(vocabulary, topic));
  return { ...linksFact(ctx.t(`fact.${field}`), links, notes), isLine: true };
}

/** A fact whose values are pages, with the marks of its sources behind the last. */
export function linksFact(term: string, links: readonly LinkView[], notes: NoteRef[] = []): FactView {
  return {
    term: plain(term),
    values: links.map((link, index) => ({ ...link, notes: index === links.length - 1 ? notes : [] })),
  };
}

/** A fact that is the address of a website; nothing where there is none. */
export function websiteFact(
  term: string,
  url: string | undefined,
  notes: NoteRef[] = [],
): FactView | undefined {
  return url === undefined ? undefined : fact(term, plain(shortAddress(url)), notes, { href: url });
}

/** The facts that are there, in order. */
export function present(facts: readonly (FactView | undefined)[]): FactView[] {
  return facts.filter((row) => row !== undefined && row.values.length > 0) as FactView[];
}
