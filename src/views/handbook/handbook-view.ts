import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { plain } from '../parts/text-view.ts';
import { handbookLanguage, inHandbook } from './handbook-locale.ts';

/** Everything a page of the handbook prints, its text apart. */
export interface HandbookView {
  frame: FrameView;
  title: string;
  /** Language of the text and of the titles, where it is not the page's. */
  lang?: string;
  pages: { href: string; text: string; current: boolean }[];
  /** Pages that only the editors' build has. */
  tools: { href: string; text: string }[];
}

/**
 * A page of the editors' handbook.
 * @param pages all pages of the handbook in this language, in order; the first is its cover
 * @param isForEditors whether the build has pages for editors, which are then named
 */
export function handbookView(
  ctx: PageContext,
  name: string,
  pages: readonly { name: string; title: string }[],
  isForEditors: boolean,
): HandbookView {
  const { registry, locale, t } = ctx;
  const title = pages.find((page) => page.name === name)?.title ?? t('handbook.title');
  const isCover = name === pages[0]?.name;
  return {
    frame: frameView(ctx, {
      href: route.handbook(locale, name),
      // The site has lists of the same name, of sources for one.
      title: isCover ? title : `${title} – ${t('handbook.title')}`,
      description: t('handbook.description', { page: title }),
      above: isCover ? [] : [{ href: route.handbook(locale), text: plain(t('handbook.title')) }],
      ...inHandbook(registry.site.locales),
    }),
    title,
    ...(handbookLanguage(ctx) !== ctx.lang && { lang: handbookLanguage(ctx) }),
    pages: pages.map((page) => ({
      href: route.handbook(locale, page.name),
      text: page.title,
      current: page.name === name,
    })),
    tools: isForEditors ? [{ href: route.translations(locale), text: t('translations.title') }] : [],
  };
}
