import type { Registry } from '../../registry/model.ts';
import type { PageRecord } from '../../registry/record.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { route } from '../../routes.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { createNotebook, type NoteView } from '../parts/notes.ts';
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
export function pageView(registry: Registry, page: PageRecord, locale: Locale): PageView | undefined {
  const notebook = createNotebook(locale);
  const prose = proseView(registry, page.prose, locale, notebook);
  const data = prose && page.data[prose.lang];
  if (prose === undefined || data === undefined) return undefined;
  return {
    frame: frameView(registry, locale, {
      href: route.page(locale, page.id),
      title: data.title,
      description: data.description,
      availableIn: proseLocales(registry, page.prose),
    }),
    id: page.id,
    title: data.title,
    lang: prose.lang,
    description: data.description,
    prose,
    notes: notebook.notes(),
  };
}
