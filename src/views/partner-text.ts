import { formatEdtf } from '../i18n/format-date.ts';
import { useMessages } from '../i18n/translate.ts';
import type { FactView } from './fact-view.ts';
import type { FrameView } from './frame-view.ts';
import type { NoteRef, NoteView } from './notes.ts';

/** A page's facts in plain text with numbered sources, for a speech or a note. `dataDate` is an EDTF date. */
export function factsAsText(
  frame: FrameView,
  names: readonly string[],
  facts: readonly FactView[],
  notes: readonly NoteView[],
  dataDate: string,
): string {
  const t = useMessages(frame.locale);
  const used = new Set(
    facts.flatMap(({ values }) => values.flatMap((value) => value.notes.map(({ number }) => number))),
  );
  const sources = notes.filter(({ number }) => used.has(number)).map(sourceLine);
  return [
    names.join(' / '),
    '',
    ...facts.map(factLine),
    '',
    ...(sources.length > 0 ? [t('reuse.sources'), ...sources, ''] : []),
    frame.siteTitle,
    t('reuse.dataDate', { date: formatEdtf(dataDate, frame.locale) }),
    frame.canonical,
  ].join('\n');
}

function factLine({ term, values }: FactView): string {
  const words = values.map(({ text, remark, notes }) => {
    const more = remark === undefined ? '' : ` (${remark.text.replace(/\.$/u, '')})`;
    return `${text.text}${more}${marks(notes)}`;
  });
  return `${term}: ${words.join('; ')}`;
}

function marks(notes: readonly NoteRef[]): string {
  return notes.length === 0 ? '' : ` ${notes.map(({ number }) => `[${number}]`).join('')}`;
}

function sourceLine({ number, label, at, publisher, date, url }: NoteView): string {
  const where = [at?.text, publisher.text, date].filter((part) => part !== undefined);
  return `[${number}] ${[label.text, ...where].join(', ')}${url === undefined ? '' : `. ${url}`}`;
}
