import type { Locale } from '../../format/localized-text.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { handbookLocale } from '../handbook/handbook-locale.ts';
import { plain, sentence, type LangText } from '../parts/text-view.ts';

/** What stands around every page of a language alike, made once. */
export function sharedFrame(ctx: PageContext): SharedFrame {
  const known = sharedFrames.get(ctx);
  if (known !== undefined) return known;
  const made = { mainMenu: mainMenu(ctx), footerMenu: footerMenu(ctx), footerLines: footerLines(ctx) };
  sharedFrames.set(ctx, made);
  return made;
}

const sharedFrames = new WeakMap<PageContext, SharedFrame>();

function mainMenu(ctx: PageContext): MenuLink[] {
  const { locale, t } = ctx;
  return [
    { href: route.list(locale, 'partners'), text: t('nav.partners') },
    { href: route.map(locale), text: t('nav.map') },
    { href: route.list(locale, 'agreements'), text: t('nav.agreements') },
    { href: route.list(locale, 'events'), text: t('nav.events') },
    { href: route.list(locale, 'associations'), text: t('nav.associations') },
    { href: route.timeline(locale), text: t('nav.timeline') },
    { href: route.reports(locale), text: t('nav.reports') },
    { href: route.vocabulary(locale, 'areas'), text: t('nav.areas') },
    { href: route.compare(locale), text: t('nav.compare') },
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
    { href: route.compare(locale), text: t('nav.compare') },
    { href: route.vocabulary(locale, 'areas'), text: t('nav.areas') },
    { href: route.vocabulary(locale, 'exchange-forms'), text: t('nav.exchange-forms') },
    { href: route.list(locale, 'legal-acts'), text: t('nav.legal-acts') },
    { href: route.list(locale, 'sources'), text: t('nav.sources') },
    { href: route.search(locale), text: t('nav.search') },
  ];
  const prose = [...proseLinks(ctx, true), ...proseLinks(ctx, false)];
  const about = [
    ...prose,
    { href: route.dataPage(locale), text: t('data.title') },
    { href: route.changes(locale), text: t('nav.changes') },
    ...(ctx.hasHandbook ? [handbookLink(ctx)] : []),
  ];
  return [
    { title: t('site.sections'), entries: sections },
    { title: t('site.about'), entries: about },
  ].filter(({ entries }) => entries.length > 0);
}

function handbookLink({ registry, locale, t }: PageContext): MenuLink {
  const handbook = handbookLocale(locale, registry.site.locales);
  return {
    href: route.handbook(handbook),
    text: t('handbook.link'),
    ...(handbook !== locale && { hreflang: handbook }),
  };
}

function proseLinks(ctx: PageContext, inMenu: boolean): MenuLink[] {
  const { registry, locale } = ctx;
  const [defaultLocale = locale] = registry.site.locales;
  return registry.pages
    .map(({ id, data }) => ({
      id,
      data: data[locale] ?? data[defaultLocale],
      own: locale in data ? locale : defaultLocale,
    }))
    .filter(({ data }) => data?.inMenu === inMenu)
    .sort((a, b) => (a.data?.order ?? Infinity) - (b.data?.order ?? Infinity) || (a.id < b.id ? -1 : 1))
    .map(({ id, data, own }) => ({ href: route.page(locale, id), ...ctx.tagged(data?.title ?? id, own) }));
}

function footerLines(ctx: PageContext): LangText[] {
  const { registry, t } = ctx;
  const { site } = registry;
  return [
    site.official
      ? sentence((department) => t('site.isOfficial', { department }), ctx.text(site.department.name))
      : plain(t('site.notOfficial')),
    plain(t('site.dataDate', { date: ctx.date(site.dataDate) })),
    plain(t('site.licence', { licence: site.licence.content })),
  ];
}

/** A link of a menu. */
export interface MenuLink extends LangText {
  href: string;
  /** Locale of the page that it leads to, where that is another. */
  hreflang?: Locale;
}

interface SharedFrame {
  mainMenu: MenuLink[];
  footerMenu: { title: string; entries: MenuLink[] }[];
  footerLines: LangText[];
}
