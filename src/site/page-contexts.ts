import { pageContext, type PageContext } from '../views/context.ts';
import { handbookLocale } from '../views/handbook/handbook-locale.ts';
import type { PagePlan } from '../views/page-plan.ts';
import { lastChanged } from './last-changed.ts';
import { pictureSizes } from './picture-sizes.ts';
import { registry } from './registry.ts';

/** What the pages are made with, for every language of the site. */
export const contexts = registry.site.locales.map((locale) =>
  pageContext(registry, locale, { lastChanged, pictureSizes }),
);

/** Those of them in whose locale the handbook stands. */
export const handbookContexts = contexts.filter(
  ({ locale }) => handbookLocale(locale, registry.site.locales) === locale,
);

/** The pages of one kind in every language, as `getStaticPaths` gives them: each is made when it is printed. */
export function pagesOf<View>(plansOf: (ctx: PageContext) => readonly PagePlan<View>[]): StaticPath<View>[] {
  return contexts.flatMap((ctx) =>
    plansOf(ctx).map(({ params, make }) => ({ params: { locale: ctx.locale, ...params }, props: { make } })),
  );
}

interface StaticPath<View> {
  params: Record<string, string | undefined>;
  props: Pick<PagePlan<View>, 'make'>;
}
