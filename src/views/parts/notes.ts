import type { LinkedCitation, Source } from '../../registry/linked-record.ts';
import { noteAnchor, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import type { LangText } from './text-view.ts';

/** A reference mark beside a fact. */
export interface NoteRef {
  number: number;
  /** Unique on the page, so that the note can lead back. */
  id: string;
  /** Fragment of the note. */
  target: string;
}

/** A numbered note at the foot of a page: one source, one place in it. */
export interface NoteView {
  number: number;
  anchor: string;
  label: LangText;
  /** Absent where it is the label. */
  title?: LangText;
  /** Absent where it is the label or the title. */
  publisher?: LangText;
  href: string;
  /** Paragraph or other place in the source. */
  at?: LangText;
  date?: string;
  url?: string;
  /** Ids of the marks that refer to it. */
  refs: string[];
}

/**
 * Marks for the citations of one fact, one for each source and place. They have no number before `numberNotes` has met
 * them on their page.
 */
export function cite(citations: readonly LinkedCitation[] = []): NoteRef[] {
  const marks = Map.groupBy(citations, ({ source, paragraph, at }) =>
    JSON.stringify([source, paragraph ?? at]),
  );
  return [...marks.values()].flatMap((same) => {
    const [citation] = same;
    if (citation === undefined) return [];
    const mark: NoteRef = { number: 0, id: '', target: '' };
    toNumber.set(mark, (notebook) => Object.assign(mark, notebook.mark(citation)));
    marked.set(mark, same);
    return [mark];
  });
}

/** The citations that have their marks in some parts of a page. */
export function citedIn(parts: unknown): Set<LinkedCitation> {
  const found = new Set<LinkedCitation>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const own = marked.get(part);
    if (own === undefined) Object.values(part).forEach(visit);
    else for (const citation of own) found.add(citation);
  };
  visit(parts);
  return found;
}

/**
 * As `cite`, the numbers by id of sources cited in prose, whatever the place in them; notes do not lead back into
 * prose.
 */
export function citeInProse(sources: readonly Source[]): Record<string, number> {
  const numbers: Record<string, number> = {};
  toNumber.set(numbers, (notebook) => {
    for (const source of sources) numbers[source.id] = notebook.number(source);
  });
  return numbers;
}

/**
 * Numbers the marks of a page in the order in which they stand in its parts, from the first key of the first part on,
 * and gives the notes. The same source and place keep their number. What stands on a page of many records is numbered
 * anew there.
 */
export function numberNotes(ctx: PageContext, parts: object): NoteView[] {
  const notebook = createNotebook(ctx);
  const numbered = new Set<object>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || numbered.has(part)) return;
    const number = toNumber.get(part);
    if (number === undefined) return Object.values(part).forEach(visit);
    numbered.add(part);
    number(notebook);
  };
  visit(parts);
  return notebook.notes();
}

/** The citations that a mark stands for. */
const marked = new WeakMap<object, readonly LinkedCitation[]>();

/** What asks a notebook for its number. */
const toNumber = new WeakMap<object, (notebook: Notebook) => void>();

interface Notebook {
  mark(citation: LinkedCitation): NoteRef;
  number(source: Source): number;
  notes(): NoteView[];
}

function createNotebook(ctx: PageContext): Notebook {
  const notes = new Map<string, NoteView>();
  const firstOf = new Map<string, NoteView>();
  const entry = (source: Source, place?: LangText): NoteView => {
    const key = `${source.id}\n${place?.text ?? ''}`;
    const known = notes.get(key);
    if (known) return known;
    const note = noteView(ctx, notes.size + 1, source, place);
    notes.set(key, note);
    if (!firstOf.has(source.id)) firstOf.set(source.id, note);
    return note;
  };
  return {
    mark: (citation) => {
      const note = entry(citation.record, placeIn(ctx, citation));
      const id = `ref-${note.number}-${note.refs.length + 1}`;
      note.refs.push(id);
      return { number: note.number, id, target: note.anchor };
    },
    number: (source) => (firstOf.get(source.id) ?? entry(source)).number,
    notes: () => [...notes.values()],
  };
}

/** The place in a source that a citation points at. */
function placeIn(ctx: PageContext, { paragraph, at, record }: LinkedCitation): LangText | undefined {
  if (paragraph !== undefined) return { text: ctx.t('note.paragraph', { number: paragraph }) };
  return at === undefined ? undefined : ctx.tagged(at, record.data.lang);
}

function noteView(ctx: PageContext, number: number, source: Source, at: LangText | undefined): NoteView {
  const { locale } = ctx;
  const { data } = source;
  const translated = data.titleTranslated?.[locale];
  const label = ctx.text(data.label);
  const title = translated === undefined ? ctx.tagged(data.title, data.lang) : ctx.tagged(translated, locale);
  const publisher = ctx.text(data.publisher);
  return {
    number,
    anchor: noteAnchor(number),
    label,
    ...(title.text !== label.text && { title }),
    ...(publisher.text !== label.text && publisher.text !== title.text && { publisher }),
    href: route.record(locale, 'sources', source.id),
    ...(at !== undefined && { at }),
    ...(data.date !== undefined && { date: ctx.date(data.date) }),
    ...(data.url !== undefined && { url: data.url }),
    refs: [],
  };
}
