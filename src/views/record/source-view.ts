import type { SourceData } from '../../format/source.ts';
import type { Source } from '../../registry/linked-record.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { contentHead } from '../frame/content-heads.ts';
import { frameView } from '../frame/frame-view.ts';
import { recordThing } from '../linked/page-things.ts';
import { declaredView, type DeclaredView } from '../parts/declared-view.ts';
import { datedFact, fact, present, type FactView } from '../parts/fact-view.ts';
import { fullStop } from '../parts/full-stop.ts';
import { readableAddress } from '../parts/readable-address.ts';
import { plain } from '../parts/text-view.ts';
import type { RecordViewWith } from './record-view.ts';
import { reuseView } from './reuse-view.ts';
import { searchTerms } from './search-terms.ts';
import { supportViews } from './support-view.ts';

/** The page of a source in one language. Others cite it: it has neither prose nor notes, and nobody verifies it. */
export function sourceView(ctx: PageContext, source: Source): RecordViewWith<'declared' | 'supports'> {
  const { locale, t } = ctx;
  const { data } = source;
  const translated = data.titleTranslated?.[locale];
  const href = route.record(locale, 'sources', source.id);
  const { title } = contentHead(ctx, href);
  const records = supportViews(ctx, source);
  const count = t.count('supports.records', records.length);
  const facts = keyFacts(ctx, source, translated);
  const page = {
    frame: frameView(ctx, {
      href,
      title,
      description: [...new Set([title, ctx.words(data.publisher)]), count]
        .map((words) => `${words}${fullStop(words)}`)
        .join(' '),
      above: [{ href: route.list(locale, 'sources'), text: plain(t('nav.sources')) }],
      things: [recordThing(ctx, source)],
    }),
    title: ctx.text(data.label),
  };
  return {
    ...page,
    collection: 'sources',
    id: source.id,
    kind: {
      href: route.filter(locale, 'sources', 'kind', data.kind),
      text: plain(t(`sourceKind.${data.kind}`)),
    },
    facts,
    ...(data.note && { note: ctx.text(data.note) }),
    declared: declaredBy(ctx, source),
    supports: { count, records },
    accounts: [],
    pictures: [],
    notes: [],
    foot: [],
    reuse: reuseView(ctx, source, page, facts),
    search: searchTerms(ctx, page.title, 'sources', [data.title, translated], { date: data.date }),
  };
}

/** Without the marks that would lead to the source itself. */
function declaredBy(ctx: PageContext, source: Source): DeclaredView[] {
  return ctx.registry.declared
    .filter(({ citations }) => citations.some(({ record }) => record === source))
    .map((declared) => ({ ...declaredView(ctx, declared), notes: [] }));
}

function keyFacts(ctx: PageContext, { data }: Source, translated: string | undefined): FactView[] {
  const { t } = ctx;
  return present([
    fact(t('fact.title'), ctx.tagged(data.title, data.lang), [], {
      ...(translated !== undefined && { remark: ctx.tagged(translated, ctx.locale) }),
    }),
    fact(t('fact.publisher'), ctx.text(data.publisher)),
    datedFact(ctx, t('fact.published'), data, t('unknown.published')),
    fact(t('fact.language'), plain(ctx.language(data.lang))),
    addressFact(t('fact.address'), data.url),
    linkFact(ctx, data.link),
    addressFact(t('fact.archived'), data.archivedUrl),
    data.accessed === undefined ? undefined : fact(t('fact.accessed'), plain(ctx.date(data.accessed))),
  ]);
}

/** When the link was last seen to work, or that it was dead on a day. */
function linkFact(ctx: PageContext, link: SourceData['link']): FactView | undefined {
  const { t } = ctx;
  const { seen, dead, status } = link ?? {};
  const worked = seen === undefined ? undefined : t('link.worked', { date: ctx.date(seen) });
  if (dead === undefined) return worked === undefined ? undefined : fact(t('fact.link'), plain(worked));
  const date = ctx.date(dead);
  const gone = status === undefined ? t('link.dead', { date }) : t('link.deadWith', { date, status });
  return fact(t('fact.link'), plain(gone), [], { ...(worked !== undefined && { remark: plain(worked) }) });
}

function addressFact(term: string, url: string | undefined): FactView | undefined {
  return url === undefined ? undefined : fact(term, plain(readableAddress(url)), [], { href: url });
}
