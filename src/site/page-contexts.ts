import { pageContext, type PageContext } from '../views/context.ts';
import { lastChanged } from './last-changed.ts';
import { pictureSizes } from './picture-sizes.ts';
import { registry } from './registry.ts';

/** What the pages are made with, for every language of the site. */
export const contexts = registry.site.locales.map((locale) =>
  pageContext(registry, locale, { lastChanged, pictureSizes }),
);

/**
 * The pages of one kind in every language, as `getStaticPaths` gives them.
 * @param viewsOf the views of the pages in one language
 * @param paramsOf the parts of the address of a page below its language
 */
export function pagesOf<View>(
  viewsOf: (ctx: PageContext) => readonly View[],
  paramsOf: (view: View, ctx: PageContext) => Params = () => ({}),
): { params: Params; props: { view: View } }[] {
  return contexts.flatMap((ctx) =>
    viewsOf(ctx).map((view) => ({ params: { locale: ctx.locale, ...paramsOf(view, ctx) }, props: { view } })),
  );
}

type Params = Record<string, string | undefined>;
