import { COLLECTIONS, type CollectionName } from '../../format/index.ts';
import { ownName } from '../../i18n/locales.ts';
import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import type { PagePlan } from '../page-plan.ts';
import { recordById, recordsOf } from '../parts/records-of.ts';
import type { LangText } from '../parts/text-view.ts';

/** The page at the permanent address of a record: it stands in no language, and leads to the record in each. */
interface PermanentView {
  lang: string;
  title: string;
  description: string;
  /** The page of the record in the first language, which says the same more fully. */
  canonical: string;
  /** The record as data. */
  data: string;
  choices: {
    locale: string;
    lang: string;
    href: string;
    name: LangText;
    language: LangText;
    site: LangText;
  }[];
}

/**
 * The permanent addresses of all records, those by former ids too; only once for all languages.
 * @param contexts one for each language of the site, in its order
 */
export function permanentPages(
  ctx: PageContext,
  contexts: readonly PageContext[],
): PagePlan<PermanentView>[] {
  if (ctx !== contexts[0]) return [];
  const { registry } = ctx;
  const places = [
    ...COLLECTIONS.flatMap((collection) =>
      recordsOf(registry, collection).map(({ id }) => ({ collection, from: id, to: id })),
    ),
    ...registry.formerIds,
  ];
  return places.map(({ collection, from, to }) => ({
    params: { collection, record: from },
    make: () => permanentView(ctx, contexts, collection, to),
  }));
}

function permanentView(
  ctx: PageContext,
  contexts: readonly PageContext[],
  collection: CollectionName,
  id: string,
): PermanentView {
  const { registry, locale, lang, t } = ctx;
  const record = recordById(registry, collection, id);
  if (record === undefined) throw new Error(`No record is called ${collection}/${id}`);
  const name = ctx.link(record).text.text;
  return {
    lang,
    title: t('permanent.title', { name }),
    description: t('permanent.text', { site: ctx.words(registry.site.title) }),
    canonical: absolute(registry.site.url, route.record(locale, collection, id)),
    data: route.recordData(collection, id),
    choices: contexts.map((one) => ({
      locale: one.locale,
      lang: one.lang,
      href: route.record(one.locale, collection, id),
      name: one.link(record).text,
      language: one.tagged(ownName(one.locale), one.locale),
      site: one.text(registry.site.title),
    })),
  };
}
