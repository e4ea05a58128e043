import { extname } from 'node:path';
import type { LocalizedText } from '../../format/localized-text.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import type { FieldQuestion, Fields } from './field-questions.ts';
import { freeId } from './questions.ts';

/**
 * A question about a paper whose document or photographs are at hand: what they leave open has to be answered, and a
 * scan, whose text nobody can read out or search, asks to be told in a few sentences.
 */
export function askedForPapers(question: FieldQuestion, { documents, photos }: Attached): FieldQuestion {
  const place = question.path.filter((part) => part !== 0).join('.');
  const isNeeded =
    (documents.length + photos.length > 0 && place === 'documents.lang') ||
    (photos.length > 0 && (place === 'images.credit' || place === 'images.licence'));
  const isScan = documents.some(({ hasText }) => !hasText) && place.startsWith('documents.textSummary.');
  return isNeeded || isScan ? { ...question, isAsked: true, isRequired: isNeeded } : question;
}

/** A paper with its documents and photographs: the record that names the copies, and the paper as its own source. */
export function ownPaper(
  { collection, id, fields }: Draft,
  { documents, photos }: Attached,
  { words, locales, taken, publisher }: EditorContext,
): { paper: Draft; source: Draft } {
  const title = (fields['title'] ?? {}) as LocalizedText;
  const named = (paths: readonly { path: string }[]) =>
    paths.map(({ path }, at) => ({
      from: path,
      file: `${id}${at === 0 ? '' : `-${at + 1}`}${extname(path).toLowerCase()}`,
    }));
  const [papers, pictures] = [named(documents), named(photos)];
  const [document, image] = [firstOf(fields['documents']), firstOf(fields['images'])];
  const alt = words.photoOf(title, locales);
  return {
    paper: {
      collection,
      id,
      fields: {
        ...fields,
        documents:
          papers.length === 0
            ? undefined
            : papers.map(({ file }) => ({ authentic: true, title, ...document, file })),
        ...(pictures.length > 0 && { images: pictures.map(({ file }) => ({ alt, ...image, file })) }),
      },
      copies: [
        ...papers.map(({ from, file }) => ({ from, to: `documents/${file}` })),
        ...pictures.map(({ from, file }) => ({ from, to: `images/${file}` })),
      ],
    },
    source: {
      collection: 'sources',
      id: freeId(id, taken.sources),
      fields: {
        title: title[locales[0]] ?? id,
        label: title,
        lang: document['lang'] ?? locales[0],
        kind: 'own-document',
        publisher,
        date: fields['signed'],
      },
    },
  };
}

function firstOf(list: unknown): Fields {
  const [first]: unknown[] = Array.isArray(list) ? list : [];
  return (first ?? {}) as Fields;
}

/** Files of the paper on the editor's machine. */
export interface Attached {
  documents: readonly AttachedFile[];
  photos: readonly AttachedFile[];
}

export interface AttachedFile {
  /** Path on the editor's machine. */
  path: string;
  /** Whether its text can be read out; a scan has none. Photographs never have. */
  hasText: boolean;
}
