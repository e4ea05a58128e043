import type { MessageKey } from '../../i18n/messages/index.ts';
import { reportYears, yearlyReport } from '../../registry/derive/yearly-report.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { plain, tagged } from '../parts/text-view.ts';
import { reportTitle } from '../report/report-view.ts';
import { alternates } from './entry-topics.ts';
import { eachLanguage, inEveryLanguage, titled } from './entry-title.ts';
import type { UngroupedEntry } from './name-entry.ts';

/** The home page, under the names of the city. */
export function homeEntry(ctx: PageContext): UngroupedEntry {
  const { registry, locale } = ctx;
  const { home, title } = registry.site;
  return {
    href: route.home(locale),
    ...titled(ctx, ctx.text(title)),
    kind: ctx.t('site.home'),
    names: inEveryLanguage(ctx, home.name, home.fullName),
    forms: Object.values(home.nameForms ?? {}).flatMap((forms) =>
      Object.values(forms).flatMap((form) => form ?? []),
    ),
  };
}

/** Pages of the content. */
export function proseEntries(ctx: PageContext): UngroupedEntry[] {
  const { registry, locale } = ctx;
  const kind = ctx.t('site.about');
  return registry.pages.flatMap(({ id, data }) => {
    const titles = Object.fromEntries(registry.site.locales.map((other) => [other, data[other]?.title]));
    const title = ctx.text(titles);
    if (title.text === '') return [];
    return [
      {
        href: route.page(locale, id),
        ...titled(ctx, title),
        kind,
        names: inEveryLanguage(ctx, titles),
        forms: (data[locale] ?? Object.values(data)[0])?.alternateNames ?? [],
      },
    ];
  });
}

/** Areas, forms of exchange and directions. */
export function termEntries(ctx: PageContext): UngroupedEntry[] {
  const { registry, t } = ctx;
  const vocabularies = [
    ['areas', registry.areas],
    ['exchange-forms', registry.exchangeForms],
    ['directions', registry.directions],
  ] as const;
  return vocabularies.flatMap(([vocabulary, terms]) =>
    terms.map((term) => {
      const { href, text } = ctx.term(vocabulary, term);
      const kind = t(`nav.${vocabulary}`);
      const names = inEveryLanguage(ctx, term.label);
      return { href, ...titled(ctx, text), kind, names, forms: alternates(term.alternateNames) };
    }),
  );
}

/** Pages that every site has, by their titles and by the words that people use for them. */
export function sitePageEntries(ctx: PageContext): UngroupedEntry[] {
  const { locale } = ctx;
  const pages: [href: string, title: MessageKey, words: MessageKey][] = [
    [route.list(locale, 'partners'), 'nav.partners', 'found.partners'],
    [route.list(locale, 'agreements'), 'nav.agreements', 'found.agreements'],
    [route.list(locale, 'associations'), 'nav.associations', 'found.associations'],
    [route.list(locale, 'events'), 'nav.events', 'found.events'],
    [route.list(locale, 'legal-acts'), 'nav.legal-acts', 'found.legal-acts'],
    [route.list(locale, 'sources'), 'nav.sources', 'found.sources'],
    [route.map(locale), 'map.title', 'found.map'],
    [route.timeline(locale), 'nav.timeline', 'found.timeline'],
    [route.compare(locale), 'compare.title', 'found.compare'],
    [route.reports(locale), 'report.index', 'found.reports'],
    [route.vocabulary(locale, 'areas'), 'nav.areas', 'found.areas'],
    [route.vocabulary(locale, 'exchange-forms'), 'nav.exchange-forms', 'found.exchange-forms'],
    [route.dataPage(locale), 'data.title', 'found.data'],
    [route.book(locale), 'book.title', 'found.book'],
    [route.changes(locale), 'changes.title', 'found.changes'],
    [route.search(locale), 'search.title', 'found.search'],
  ];
  return pages.map(([href, title, words]) => {
    const page = sitePage(ctx, href, title, words);
    return title === 'map.title' ? { ...page, forms: [...(page.forms ?? []), ...mapsOfKinds(ctx)] } : page;
  });
}

/** The map by what it shows: the kinds of partners of this city. */
function mapsOfKinds(ctx: PageContext): string[] {
  return ctx.registry.partnerKinds.map(({ plural, label }) =>
    ctx.t('found.mapOf', { kind: ctx.words(plural ?? label) }),
  );
}

/** The yearly reports, newest first. */
export function reportEntries(ctx: PageContext): UngroupedEntry[] {
  const kind = ctx.t('report.index');
  return reportYears(ctx.registry).map((year) => ({
    href: route.report(ctx.locale, String(year)),
    title: reportTitle(ctx, yearlyReport(ctx.registry, year)),
    kind,
    names: [],
  }));
}

/** The editors’ handbook, by the titles of its pages. */
export function handbookEntries(
  ctx: PageContext,
  pages: readonly { name: string; title: string }[],
): UngroupedEntry[] {
  const [cover, ...others] = pages;
  if (cover === undefined) return [];
  const { locale } = ctx;
  const kind = ctx.t('handbook.title');
  return [
    { ...sitePage(ctx, route.handbook(locale, cover.name), 'handbook.title', 'found.handbook'), kind },
    ...others.map(({ name, title }) => ({ href: route.handbook(locale, name), title, kind, names: [] })),
  ];
}

function sitePage(ctx: PageContext, href: string, title: MessageKey, words: MessageKey): UngroupedEntry {
  return {
    href,
    ...titled(ctx, plain(ctx.t(title))),
    kind: ctx.t('site.sections'),
    names: eachLanguage(ctx).map(({ locale, t }) => tagged(t(title), locale, ctx.locale)),
    // In the language of the page alone: titles are known in every language.
    forms: ctx.t(words).split(', '),
  };
}
