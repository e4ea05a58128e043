import { basename, extname } from 'node:path';
import type { LocalizedText } from '../../registry/schema/localized-text.ts';
import type { Ask } from './ask.ts';
import { askTexts } from './texts-in.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import type { Attached } from './new-agreement.ts';
import { freeId, textQuestion } from './questions.ts';

/**
 * A paper with its own document or photographs of it: what to copy where, the fields that name the copies, and the document
 * as the source of the record. A scan, whose text nobody can read out or search, is told in a few sentences.
 */
export async function ownDocument(
  ask: Ask,
  context: EditorContext,
  { id, title, signed, documents, photos }: OwnPaper,
): Promise<OwnDocument> {
  const { words, locales, taken, publisher } = context;
  const field = (name: string) => ({ name, words: words.fields[name] ?? name });
  const lang =
    (await ask(
      textQuestion({ ...field('document-lang'), isRequired: true, proposal: locales[0] }, words, 35),
    )) ?? locales[0];
  const isScan = documents.some(({ hasText }) => !hasText);
  const textSummary = isScan
    ? await askTexts(ask, context, { name: 'text-summary', max: 2000, isRequired: false })
    : undefined;
  const credit =
    photos.length === 0
      ? undefined
      : await ask(
          textQuestion(
            { ...field('credit'), isRequired: true, proposal: publisher[locales[0]] ?? '' },
            words,
          ),
        );
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
