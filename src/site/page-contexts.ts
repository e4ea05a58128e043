import type { GetStaticPathsOptions } from 'astro';
import { contentDir } from '../content-source/content-dir.ts';
import { registryChanges } from '../content-source/history/registry-changes.ts';
import { lastChanged } from '../content-source/last-changed.ts';
import { languageHere } from '../check/editor-language.ts';
import { routeFault } from '../check/faults/page-fault.ts';
import { pageContext, type PageContext } from '../views/context.ts';
import { handbookLocale } from '../views/handbook/handbook-locale.ts';
import type { PagePlan } from '../views/page-plan.ts';
import { documentFacts } from './document-facts.ts';
import { isEditorsBuild } from './editors-build.ts';
import { pictureSizes } from './picture-sizes.ts';
import { registry } from './registry.ts';

const changes = () => registryChanges(contentDir(), registry.site.locales[0] ?? '');

/** What the pages are made with, for every language of the site. */
export const contexts = registry.site.locales.map((locale) =>
  pageContext(registry, locale, {
    lastChanged,
    pictureSizes,
    documentFacts,
    changes,
    isForEditors: isEditorsBuild,
    isForPages: true,
  }),
);

/** Whether the site has the handbook, and in the locale of these pages. */
export function isHandbookHere({ hasHandbook, locale }: PageContext): boolean {
  return hasHandbook && handbookLocale(locale, registry.site.locales) === locale;
}

/**
 * The pages of one kind in every language, as `getStaticPaths`: each is made when it is printed. Where they cannot be
 * listed, the error names their route.
 */
export function pagesOf<View>(
  plansOf: (ctx: PageContext) => readonly PagePlan<View>[] | Promise<readonly PagePlan<View>[]>,
): (options: Pick<GetStaticPathsOptions, 'routePattern'>) => Promise<StaticPath<View>[]> {
  return async ({ routePattern }) => {
    try {
      const byLocale = contexts.map(async (ctx) =>
        (await plansOf(ctx)).map(({ params, make }) => ({
          params: { locale: ctx.locale, ...params },
          props: { make },
        })),
      );
      return (await Promise.all(byLocale)).flat();
    } catch (error) {
      throw routeFault(routePattern, error, languageHere());
    }
  };
}

interface StaticPath<View> {
  params: Record<string, string | undefined>;
  props: Pick<PagePlan<View>, 'make'>;
}
