import { basename, extname } from 'node:path';
import type { LocalizedText } from '../../format/localized-text.ts';
import type { Ask } from './ask.ts';
import { askFields } from './ask-fields.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import type { Attached } from './attached.ts';
import { freeId } from './questions.ts';

/**
 * A paper with its own document or photographs of it: what to copy where, the fields that name the copies, and the
 * document as the source of the record. A scan, whose text nobody can read out or search, is told in a few sentences.
 */
export async function ownDocument(
  ask: Ask,
  context: EditorContext,
  { id, title, signed, documents, photos }: OwnPaper,
): Promise<OwnDocument> {
  const { words, locales, taken, publisher } = context;
  const fields = askFields(ask, context, 'agreements');
  const asked = { name: 'document-lang', isRequired: true, proposal: locales[0] };
  const lang = (await fields.one('documents.lang', asked)) ?? locales[0];
  const isScan = documents.some(({ hasText }) => !hasText);
  const textSummary = isScan
    ? await fields.texts('documents.textSummary', { name: 'text-summary' })
    : undefined;
  const credit =
    photos.length === 0
      ? undefined
      : await fields.one('images.credit', { isRequired: true, proposal: publisher[locales[0]] ?? '' });
  const named = (paths: readonly { path: string }[]) =>
    paths.map(({ path }, at) => ({
      from: path,
      file: `${id}${at === 0 ? '' : `-${at + 1}`}${extname(path).toLowerCase()}`,
    }));
  const [papers, pictures] = [named(documents), named(photos)];
  const source = freeId(id, taken.sources);
  return {
    id: source,
    documents:
      papers.length === 0
        ? undefined
        : papers.map(({ file }) => ({ file, lang, authentic: true, title, textSummary })),
    images:
      pictures.length === 0
        ? undefined
        : pictures.map(({ file }) => ({
            file,
            alt: words.photoOf(title, locales),
            credit,
            licence: words.ownLicence,
          })),
    copies: [
      ...papers.map(({ from, file }) => ({ from, to: `documents/${file}` })),
      ...pictures.map(({ from, file }) => ({ from, to: `images/${file}` })),
    ],
    drafts: [
      {
        collection: 'sources',
        id: source,
        fields: {
          title: title[locales[0]] ?? basename(id),
          label: title,
          lang,
          kind: 'own-document',
          publisher,
          date: signed,
        },
      },
    ],
  };
}

interface OwnPaper extends Attached {
  id: string;
  title: LocalizedText;
  signed: string | undefined;
}

interface OwnDocument {
  id: string;
  documents: unknown;
  images: unknown;
  copies: { from: string; to: string }[];
  drafts: Draft[];
}
