import type { PageContext } from '../context.ts';
import { fact, type FactView } from '../parts/fact-view.ts';
import type { NoteRef, NoteView } from '../parts/notes.ts';
import { joined } from '../parts/text-view.ts';
import { factsOf } from './record-parts.ts';
import type { RecordView } from './record-view.ts';
import type { SignatoryView } from './signatory-view.ts';

/**
 * The facts of a record's page in plain text with numbered sources, for a speech or a note. Its numbers are its own,
 * from 1.
 */
export function factsText(ctx: PageContext, view: RecordView): string {
  const { registry, t } = ctx;
  const { site } = registry;
  const facts = [...factsOf(view), ...(view.signatories ?? []).map((one) => signatoryFact(ctx, one))];
  const notes = citedNotes(facts, view.notes);
  const numbers = new Map(notes.map(({ number }, index) => [number, index + 1]));
  return [
    [view.title.text, ...(view.nativeTitle ? [view.nativeTitle.text] : [])].join(' / '),
    '',
    ...facts.map((row) => factLine(row, numbers)),
    '',
    ...(notes.length > 0
      ? [t('reuse.sources'), ...notes.map((note, index) => sourceLine(note, index + 1)), '']
      : []),
    ctx.words(site.title),
    t('reuse.dataDate', { date: ctx.date(site.dataDate) }),
    view.frame.canonical,
    '',
  ].join('\n');
}

function signatoryFact({ t }: PageContext, { name, role, side, notes }: SignatoryView): FactView {
  return fact(t('column.signatories'), name, notes, { remark: joined([role, side], ', ') });
}

/** The notes that the facts refer to, in the order in which they do. */
function citedNotes(facts: readonly FactView[], notes: readonly NoteView[]): NoteView[] {
  const used = facts.flatMap(({ values }) => values.flatMap((value) => value.notes));
  return [...new Set(used.map(({ number }) => number))].flatMap(
    (number) => notes.find((note) => note.number === number) ?? [],
  );
}

function factLine({ term, values }: FactView, numbers: ReadonlyMap<number, number>): string {
  const words = values.map(
    ({ text, remark, notes }) => `${text.text}${remark ? aside(remark.text) : ''}${marks(notes, numbers)}`,
  );
  return `${term.text}: ${words.join('; ')}`;
}

/** In brackets, but for what has brackets itself. */
function aside(remark: string): string {
  return remark.includes('(') ? `, ${remark}` : ` (${remark})`;
}

function marks(notes: readonly NoteRef[], numbers: ReadonlyMap<number, number>): string {
  return notes.length === 0 ? '' : ` ${notes.map(({ number }) => `[${numbers.get(number)}]`).join('')}`;
}

function sourceLine({ label, at, publisher, date, url }: NoteView, number: number): string {
  const words = [label.text, at?.text, publisher?.text, date].filter((part) => part !== undefined).join(', ');
  // A date may end with an abbreviation, and so with a full stop already.
  return `[${number}] ${words.replace(/\.$/u, '')}.${url === undefined ? '' : ` ${url}`}`;
}
