import type { Registry } from '../../registry/model.ts';
import type { Locale } from '../../format/localized-text.ts';
import { localeTraits } from '../../i18n/locales.ts';
import { absolute, alternate, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { plain, type LangText, type LinkView } from '../parts/text-view.ts';
import { emblemHref } from './emblem-href.ts';
import { socialCardId } from './social-card-view.ts';

/** What stands around the content of a page: head, header, breadcrumbs, footer. */
export interface FrameView {
  locale: Locale;
  lang: string;
  openGraphLocale: string;
  href: string;
  /** Title of the page alone; the site's title is added in the head. */
  title: string;
  description: string;
  siteTitle: string;
  /** Address of the city's emblem, if there is one. */
  emblem?: string;
  isHome: boolean;
  canonical: string;
  /** Absolute address of the picture for places where the page's address is shared. */
  socialCard: string;
  /** Reciprocal language versions for `hreflang`, absolute, `x-default` last; empty when there is one only. */
  alternates: { hreflang: string; href: string }[];
  languages: { locale: Locale; lang: string; name: string; href: string; current: boolean }[];
  breadcrumbs: LinkView[];
  mainMenu: MenuEntry[];
  footerMenu: { title: string; entries: MenuEntry[] }[];
  footerLines: string[];
}

interface MenuEntry extends LangText {
  href: string;
  current: boolean;
}

/** What a page says of itself. */
interface FrameInput {
  href: string;
  title: string;
  description: string;
  /** Pages above this one, without home. */
  above?: LinkView[];
  /** Languages in which the main text exists; all of the site's when left out. */
  availableIn?: readonly Locale[];
  /** Where a switch to a language leads in which the page is missing altogether. */
  instead?: Readonly<Record<Locale, string>>;
}

/** The frame of a page. `registry.site.url` gives the origin of absolute addresses. */
export function frameView(ctx: PageContext, input: FrameInput): FrameView {
  const { registry, locale, t } = ctx;
  const { site } = registry;
  const traits = localeTraits(locale);
  const home = route.home(locale);
  const isHome = input.href === home;
  const emblem = emblemHref(registry);
  const shared = sharedFrame(ctx);
  return {
    locale,
    lang: traits.lang,
    openGraphLocale: traits.openGraph,
    href: input.href,
    title: input.title,
    description: input.description,
    siteTitle: ctx.words(site.title),
    ...(emblem !== undefined && { emblem }),
    isHome,
    canonical: absolute(site.url, input.href),
    socialCard: absolute(site.url, route.socialCard(locale, socialCardId(ctx, input.href))),
    alternates: isHome ? homeAlternates(site) : alternates(registry, input),
    languages: site.locales.map((other) => ({
      locale: other,
      lang: localeTraits(other).lang,
      name: localeTraits(other).name,
      href: input.instead?.[other] ?? alternate(input.href, other),
      current: other === locale,
    })),
    breadcrumbs: isHome ? [] : [{ href: home, text: plain(t('site.home')) }, ...(input.above ?? [])],
    mainMenu: shared.mainMenu.map((entry) => ({
      ...entry,
      current: isWithin(input.href, entry.href),
    })),
    footerMenu: shared.footerMenu.map(({ title, entries }) => ({
      title,
      entries: entries.map((entry) => ({ ...entry, current: entry.href === input.href })),
    })),
    footerLines: shared.footerLines,
  };
}

/** The home pages in all languages, as each of them and the choice of a language name them. */
export function homeAlternates({ locales, url }: Registry['site']): FrameView['alternates'] {
  return alternatesOf(url, locales, route.home, route.root());
}

function alternates({ site }: Registry, { href, availableIn }: FrameInput): FrameView['alternates'] {
  const shown = site.locales.filter((locale) => availableIn === undefined || availableIn.includes(locale));
  return alternatesOf(site.url, shown, (locale) => alternate(href, locale), alternate(href, shown[0] ?? ''));
}

/** A page in one language has no other, and names none. */
function alternatesOf(
  url: string,
  locales: readonly Locale[],
  hrefIn: (locale: Locale) => string,
  fallback: string,
): FrameView['alternates'] {
  if (locales.length < 2) return [];
  return [
    ...locales.map((locale) => ({
      hreflang: localeTraits(locale).lang,
      href: absolute(url, hrefIn(locale)),
    })),
    { hreflang: 'x-default', href: absolute(url, fallback) },
  ];
}

type MenuLink = Omit<MenuEntry, 'current'>;

/** What stands around every page of a language alike, made once. */
function sharedFrame(ctx: PageContext): SharedFrame {
  const known = sharedFrames.get(ctx);
  if (known !== undefined) return known;
  const made = { mainMenu: mainMenu(ctx), footerMenu: footerMenu(ctx), footerLines: footerLines(ctx) };
  sharedFrames.set(ctx, made);
  return made;
}

const sharedFrames = new WeakMap<PageContext, SharedFrame>();

interface SharedFrame {
  mainMenu: MenuLink[];
  footerMenu: { title: string; entries: MenuLink[] }[];
  footerLines: string[];
}

function mainMenu(ctx: PageContext): MenuLink[] {
  const { locale, t } = ctx;
  return [
    { href: route.list(locale, 'partners'), text: t('nav.partners') },
    { href: route.map(locale), text: t('nav.map') },
    { href: route.list(locale, 'agreements'), text: t('nav.agreements') },
    { href: route.list(locale, 'events'), text: t('nav.events') },
    { href: route.list(locale, 'associations'), text: t('nav.associations') },
    ...proseLinks(ctx, true),
  ];
}

function footerMenu(ctx: PageContext): SharedFrame['footerMenu'] {
  const { locale, t } = ctx;
  const sections: MenuLink[] = [
    ...(['partners', 'agreements', 'associations', 'events'] as const).map((name) => ({
      href: route.list(locale, name),
      text: t(`nav.${name}`),
    })),
    { href: route.timeline(locale), text: t('nav.timeline') },
    { href: route.reports(locale), text: t('report.index') },
    { href: route.map(locale), text: t('nav.map') },
    { href: route.vocabulary(locale, 'areas'), text: t('nav.areas') },
    { href: route.vocabulary(locale, 'exchange-forms'), text: t('nav.exchange-forms') },
    { href: route.list(locale, 'legal-acts'), text: t('nav.legal-acts') },
    { href: route.list(locale, 'sources'), text: t('nav.sources') },
    { href: route.search(locale), text: t('nav.search') },
  ];
  const prose = [...proseLinks(ctx, true), ...proseLinks(ctx, false)];
  const about = [...prose, { href: route.handbook(locale), text: t('handbook.link') }];
  return [
    { title: t('site.sections'), entries: sections },
    { title: t('site.about'), entries: about },
  ].filter(({ entries }) => entries.length > 0);
}

function proseLinks(ctx: PageContext, inMenu: boolean): MenuLink[] {
  const { registry, locale } = ctx;
  const [defaultLocale = locale] = registry.site.locales;
  return registry.pages
    .map(({ id, data }) => ({ id, data: data[locale] ?? data[defaultLocale], isOwn: locale in data }))
    .filter(({ data }) => data?.inMenu === inMenu)
    .sort((a, b) => (a.data?.order ?? Infinity) - (b.data?.order ?? Infinity) || (a.id < b.id ? -1 : 1))
    .map(({ id, data, isOwn }) => ({
      href: route.page(locale, id),
      text: data?.title ?? id,
      ...(isOwn ? {} : { lang: defaultLocale }),
    }));
}

function footerLines(ctx: PageContext): string[] {
  const { registry, t } = ctx;
  const { site } = registry;
  return [
    site.official
      ? t('site.isOfficial', { department: ctx.words(site.department.name) })
      : t('site.notOfficial'),
    t('site.dataDate', { date: ctx.date(site.dataDate) }),
    t('site.licence', { licence: site.licence.content }),
  ];
}

function isWithin(href: string, section: string): boolean {
  return href === section || href.startsWith(section);
}
