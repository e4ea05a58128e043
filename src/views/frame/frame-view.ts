import type { Registry } from '../../registry/model.ts';
import type { Locale } from '../../format/localized-text.ts';
import { openGraphLocale, ownName, type SpokenLocale } from '../../i18n/locales.ts';
import { absolute, alternate, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { plain, type LangText, type LinkView } from '../parts/text-view.ts';
import { wayTo } from '../linked/page-things.ts';
import type { Thing } from '../linked/thing.ts';
import { emblemHref } from './emblem-href.ts';
import { sharedFrame, type MenuLink } from './shared-frame.ts';
import { socialCardId } from './social-card-view.ts';

/** What stands around the content of a page: head, header, breadcrumbs, footer. */
export interface FrameView {
  locale: Locale;
  lang: SpokenLocale;
  openGraphLocale: string;
  href: string;
  /** Title of the page alone; the site's title is added in the head. */
  title: string;
  description: string;
  siteTitle: LangText;
  /** Address of the city's emblem, if there is one. */
  emblem?: string;
  isHome: boolean;
  canonical: string;
  /** Feeds and calendars of what the page is about. */
  feeds: FeedLink[];
  /** Left out by search engines: the same stands on another page. */
  isRepeat?: true;
  /** What the page is about, for programs. */
  things: Thing[];
  /** Absolute address of the picture for places where the page's address is shared. */
  socialCard: string;
  /** Reciprocal language versions for `hreflang`, absolute, `x-default` last; empty when there is one only. */
  alternates: { hreflang: string; href: string }[];
  languages: { locale: Locale; name: LangText; href: string; current: boolean }[];
  breadcrumbs: LinkView[];
  mainMenu: MenuEntry[];
  footerMenu: { title: string; entries: MenuEntry[] }[];
  footerLines: LangText[];
}

/** A file that readers of news and calendars take. */
export interface FeedLink {
  href: string;
  title: string;
}

interface MenuEntry extends MenuLink {
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
  /** Whether the page only shows over what others do, as a list cut down or a sheet to print. */
  isRepeat?: boolean;
  /** Feeds and calendars of what the page is about. */
  feeds?: FeedLink[];
  /** What the page is about, beside its place on the site. */
  things?: readonly Thing[];
}

/** The frame of a page. `registry.site.url` gives the origin of absolute addresses. */
export function frameView(ctx: PageContext, input: FrameInput): FrameView {
  const { registry, locale, lang, t } = ctx;
  const { site } = registry;
  const home = route.home(locale);
  const isHome = input.href === home;
  const emblem = emblemHref(registry);
  const shared = sharedFrame(ctx);
  const breadcrumbs = isHome ? [] : [{ href: home, text: plain(t('site.home')) }, ...(input.above ?? [])];
  return {
    locale,
    lang,
    openGraphLocale: openGraphLocale(locale),
    href: input.href,
    title: input.title,
    description: input.description,
    siteTitle: ctx.text(site.title),
    ...(emblem !== undefined && { emblem }),
    isHome,
    canonical: absolute(site.url, input.href),
    socialCard: absolute(site.url, route.socialCard(locale, socialCardId(ctx, input.href))),
    alternates: isHome ? homeAlternates(site) : alternates(ctx, input),
    languages: site.locales.map((other) => ({
      locale: other,
      name: ctx.tagged(ownName(other), other),
      href: input.instead?.[other] ?? alternate(input.href, other),
      current: other === locale,
    })),
    breadcrumbs,
    feeds: input.feeds ?? [],
    ...(input.isRepeat && { isRepeat: true }),
    things: [...wayTo(ctx, breadcrumbs), ...(input.things ?? [])],
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

/** A page whose own text is missing belongs to none of the languages that have it. */
function alternates(
  { registry, locale }: PageContext,
  { href, availableIn }: FrameInput,
): FrameView['alternates'] {
  const { locales, url } = registry.site;
  const shown = locales.filter((other) => availableIn === undefined || availableIn.includes(other));
  if (!shown.includes(locale)) return [];
  return alternatesOf(url, shown, (other) => alternate(href, other), alternate(href, shown[0] ?? ''));
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
      hreflang: locale,
      href: absolute(url, hrefIn(locale)),
    })),
    { hreflang: 'x-default', href: absolute(url, fallback) },
  ];
}

function isWithin(href: string, section: string): boolean {
  return href === section || href.startsWith(section);
}
