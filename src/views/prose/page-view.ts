import type { PageRecord } from '../../registry/record.ts';
import type { Locale } from '../../format/localized-text.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { contentHead } from '../frame/content-heads.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { numberNotes, type NoteView } from '../parts/notes.ts';
import { proseLocales, proseView, type ProseView } from './prose-view.ts';

/** Everything a prose page prints, its text apart. */
export interface PageView {
  frame: FrameView;
  id: string;
  title: string;
  /** Language of the title; the text's. */
  lang: Locale;
  description: string;
  prose: ProseView;
  notes: NoteView[];
}

/** A prose page in one language; in the default language's words where it has none of its own. */
export function pageView(ctx: PageContext, page: PageRecord): PageView | undefined {
  const { locale } = ctx;
  const prose = proseView(ctx, page.prose);
  const data = prose && page.data[prose.lang];
  if (prose === undefined || data === undefined) return undefined;
  const href = route.page(locale, page.id);
  return {
    frame: frameView(ctx, {
      href,
      ...contentHead(ctx, href),
      availableIn: proseLocales(ctx, page.prose),
    }),
    id: page.id,
    title: data.title,
    lang: prose.lang,
    description: data.description,
    prose,
    notes: numberNotes(ctx, prose),
  };
}
