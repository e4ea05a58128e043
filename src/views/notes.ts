import type { LinkedCitation, Source } from '../registry/model.ts';
import type { Locale } from '../registry/schema/localized-text.ts';
import { formatEdtf } from '../i18n/format-date.ts';
import { noteAnchor, route } from '../routes.ts';
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
  title: LangText;
  publisher: LangText;
  href: string;
  at?: string;
  date?: string;
  url?: string;
  /** Ids of the marks that refer to it. */
  refs: string[];
}

/** Numbers the citations of one page in the order in which the page cites them. */
export interface Notebook {
  /** Marks for citations; the same source and place keep their number. */
  cite(citations: readonly LinkedCitation[] | undefined): NoteRef[];
  /** Number of a source cited in prose; it gets no way back. */
  number(source: Source, at?: string): number;
  /** All notes so far, in order. */
  notes(): NoteView[];
}

/** An empty notebook for one page in one language. */
export function createNotebook(locale: Locale): Notebook {
  const notes = new Map<string, NoteView>();
  const entry = (source: Source, at: string | undefined): NoteView => {
    const key = `${source.id}\n${at ?? ''}`;
    const known = notes.get(key);
    if (known) return known;
    const note = noteView(notes.size + 1, source, at, locale);
    notes.set(key, note);
    return note;
  };
  return {
    cite: (citations = []) =>
      citations.map((citation) => {
        const note = entry(citation.record, citation.at);
        const id = `ref-${note.number}-${note.refs.length + 1}`;
        note.refs.push(id);
        return { number: note.number, id, target: note.anchor };
      }),
    number: (source, at) => entry(source, at).number,
    notes: () => [...notes.values()],
  };
}

function noteView(number: number, source: Source, at: string | undefined, locale: Locale): NoteView {
  const { data } = source;
  const translated = data.titleTranslated?.[locale];
  return {
    number,
    anchor: noteAnchor(number),
    label: localize(data.label, locale),
    title: translated === undefined ? tagged(data.title, data.lang, locale) : { text: translated },
    publisher: localize(data.publisher, locale),
    href: route.record(locale, 'sources', source.id),
    ...(at !== undefined && { at }),
    ...(data.date !== undefined && { date: formatEdtf(data.date, locale) }),
    ...(data.url !== undefined && { url: data.url }),
    refs: [],
  };
}
