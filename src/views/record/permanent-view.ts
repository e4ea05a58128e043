import { COLLECTIONS, type CollectionName } from '../../format/index.ts';
import { absolute, route } from '../../routes.ts';
import type { NamedRecord, PageContext } from '../context.ts';
import { contentHead } from '../frame/content-heads.ts';
import type { PagePlan } from '../page-plan.ts';
import { languageChoice, type LanguageChoice } from '../parts/language-choice.ts';
import { recordsOf } from '../parts/records-of.ts';

/** The page at the permanent address of a record: it stands in no language, and leads to the record in each. */
interface PermanentView {
  lang: string;
  title: string;
  description: string;
  /** The page of the record in the first language, which says the same more fully. */
  canonical: string;
  /** The record as data. */
  data: string;
  choices: LanguageChoice[];
  /** Where the reader is sent at once: from a former id to the present one, and where there is one language only. */
  forward?: string;
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
  const plan = (collection: CollectionName, record: NamedRecord, from = record.id) => ({
    params: { collection, record: from },
    make: () => permanentView(ctx, contexts, record, from),
  });
  return COLLECTIONS.flatMap((collection) => {
    const records = new Map(recordsOf(ctx.registry, collection).map((record) => [record.id, record]));
    const former = ctx.registry.formerIds.filter((one) => one.collection === collection);
    return [
      ...[...records.values()].map((record) => plan(collection, record)),
      ...former.flatMap(({ from, to }) => {
        const record = records.get(to);
        return record === undefined ? [] : [plan(collection, record, from)];
      }),
    ];
  });
}

function permanentView(
  ctx: PageContext,
  contexts: readonly PageContext[],
  record: NamedRecord,
  from: string,
): PermanentView {
  const { registry, locale, lang, t } = ctx;
  const { collection, id } = record;
  const href = route.record(locale, collection, id);
  const name = contentHead(ctx, href).title;
  const alone = contexts.length === 1 ? href : undefined;
  const forward = from === id ? alone : route.permanent(collection, id);
  return {
    lang,
    title: t('permanent.title', { name }),
    description: t('permanent.text', { name, site: ctx.words(registry.site.title) }),
    canonical: absolute(registry.site.url, href),
    data: route.recordData(collection, id),
    choices: contexts.map((one) => languageChoice(one, one.link(record), one.text(registry.site.title))),
    ...(forward !== undefined && { forward }),
  };
}
