import type { Agreement } from '../../registry/model.ts';
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
    ...(document.textSummary && { summary: ctx.text(document.textSummary) }),
  }));
}
