import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from './frame-view.ts';

/** The frame around what is said where a page is missing: its switch of languages leads to their home pages. */
export function notFoundFrame(ctx: PageContext): FrameView {
  const { registry, t } = ctx;
  return frameView(ctx, {
    href: route.root(),
    title: t('error.title'),
    description: t('error.text'),
    availableIn: [],
    instead: Object.fromEntries(registry.site.locales.map((locale) => [locale, route.home(locale)])),
  });
}
