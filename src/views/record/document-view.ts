import type { Agreement } from '../../registry/model.ts';
import { formatBytes } from '../../i18n/format.ts';
import { fileKey } from '../../registry/picture-widths.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import type { LangText } from '../parts/text-view.ts';

/** A text of a paper. */
export interface DocumentView {
  title: LangText;
  href?: string;
  lang: string;
  language: string;
  authentic: boolean;
  summary?: LangText;
  /** Kind and size of the file, where it is kept here. */
  file?: string;
  /** SHA-256 of the file, by which a reader sees that a copy is the same. */
  sum?: string;
}

/** The texts of a paper, kept here or elsewhere. */
export function documentViews(ctx: PageContext, { data }: Agreement): DocumentView[] {
  return (data.documents ?? []).map((document) => ({
    title: ctx.text(document.title),
    ...(document.url !== undefined && { href: document.url }),
    ...(document.file !== undefined && { href: route.document(document.file) }),
    lang: document.lang,
    language: ctx.language(document.lang),
    authentic: document.authentic,
    ...fileFacts(ctx, document.file),
    ...(document.textSummary && { summary: ctx.text(document.textSummary) }),
  }));
}

function fileFacts(ctx: PageContext, file: string | undefined): Pick<DocumentView, 'file' | 'sum'> {
  const facts = file === undefined ? undefined : ctx.documentFacts?.[fileKey(file)];
  if (file === undefined || facts === undefined) return {};
  const kind = file.slice(file.lastIndexOf('.') + 1).toUpperCase();
  return { file: `${kind}, ${formatBytes(facts.bytes, ctx.lang)}`, sum: facts.sha256 };
}
