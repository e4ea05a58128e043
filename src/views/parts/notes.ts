import type { LinkedCitation, Source } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { useMessages } from '../../i18n/translate.ts';
import { noteAnchor, route } from '../../routes.ts';
import { localize, tagged, type LangText } from './text-view.ts';

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

/** Numbers the citations of one page in the order in which the page cites them. */
export interface Notebook {
  /** Marks for citations; the same source and place keep their number. */
  cite(citations: readonly LinkedCitation[] | undefined): NoteRef[];
  /** Number of a source cited in prose, whatever the place in it; it gets no way back. */
  number(source: Source): number;
  /** All notes so far, in order. */
  notes(): NoteView[];
}

/** An empty notebook for one page in one language. */
export function createNotebook(locale: Locale): Notebook {
  const notes = new Map<string, NoteView>();
  const firstOf = new Map<string, NoteView>();
  const entry = (source: Source, place?: LangText): NoteView => {
    const key = `${source.id}\n${place?.text ?? ''}`;
    const known = notes.get(key);
    if (known) return known;
    const note = noteView(notes.size + 1, source, place, locale);
    notes.set(key, note);
    if (!firstOf.has(source.id)) firstOf.set(source.id, note);
    return note;
  };
  return {
    cite: (citations = []) =>
      citations.map((citation) => {
        const note = entry(citation.record, placeIn(citation, locale));
        const id = `ref-${note.number}-${note.refs.length + 1}`;
        note.refs.push(id);
        return { number: note.number, id, target: note.anchor };
      }),
    number: (source) => (firstOf.get(source.id) ?? entry(source)).number,
    notes: () => [...notes.values()],
  };
}

/** The place in a source that a citation points at. */
function placeIn({ paragraph, at, record }: LinkedCitation, locale: Locale): LangText | undefined {
  if (paragraph !== undefined) return { text: useMessages(locale)('note.paragraph', { number: paragraph }) };
  return at === undefined ? undefined : tagged(at, record.data.lang, locale);
}

function noteView(number: number, source: Source, at: LangText | undefined, locale: Locale): NoteView {
  const { data } = source;
  const translated = data.titleTranslated?.[locale];
  const label = localize(data.label, locale);
  const title = translated === undefined ? tagged(data.title, data.lang, locale) : { text: translated };
  const publisher = localize(data.publisher, locale);
  return {
    number,
    anchor: noteAnchor(number),
    label,
    ...(title.text !== label.text && { title }),
    ...(publisher.text !== label.text && publisher.text !== title.text && { publisher }),
    href: route.record(locale, 'sources', source.id),
    ...(at !== undefined && { at }),
    ...(data.date !== undefined && { date: formatEdtf(data.date, locale) }),
    ...(data.url !== undefined && { url: data.url }),
    refs: [],
  };
}
