import type { Locale } from '../../format/localized-text.ts';
import type { SpokenLocale } from '../../i18n/locales.ts';
import type { Partner } from '../../registry/model.ts';
import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { contentHead } from '../frame/content-heads.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { sharedFrame } from '../frame/shared-frame.ts';
import { proposalsHref } from '../parts/proposals-href.ts';
import { plain, type LangText } from '../parts/text-view.ts';
import { qrPath, type QrView } from './qr.ts';

/** What stands above and below the facts of a sheet. */
export interface BriefHead {
  frame: FrameView;
  /** Name of the place in the page's language. */
  name: LangText;
  /**
   * Official names: in the page's language where it is not the name above, in the site's others, in the partner's own.
   */
  otherNames: LangText[];
  qr: QrView;
  /** In each language of the sheet. */
  foot: BriefFoot[];
}

/** What stands below the facts of a sheet, in one language. */
interface BriefFoot {
  lang: SpokenLocale;
  locale: Locale;
  /** The full page. */
  page: { href: string; address: string };
  /** The page that says how to propose cooperation, where the site has one. */
  proposals?: { href: string; address: string };
  dataDate: string;
  /** Whether the site is the city's own. */
  standing?: LangText;
}

/** Head and foot of the sheet about a partner, in the frame of the one in one language. */
export function briefHead(ctx: PageContext, partner: Partner): BriefHead {
  const { registry, locale, t } = ctx;
  const { site } = registry;
  const { data, id } = partner;
  const home = ctx.words(site.home.name);
  const href = route.record(locale, 'partners', id);
  const { title } = contentHead(ctx, href);
  return {
    frame: frameView(ctx, {
      href: route.brief(locale, id),
      isRepeat: true,
      title: t('brief.title', { name: title }),
      description: t('brief.description', { name: title, home }),
      above: [
        { href: route.list(locale, 'partners'), text: plain(t('nav.partners')) },
        { href, text: ctx.text(data.name) },
      ],
    }),
    name: ctx.text(data.name),
    otherNames: otherNames(ctx, partner),
    qr: qrPath(absolute(site.url, route.permanent('partners', id))),
    foot: [briefFoot(ctx, partner)],
  };
}

/** The foot of a sheet in the language of a context. */
export function briefFoot(ctx: PageContext, { id }: Partner): BriefFoot {
  const { site } = ctx.registry;
  const href = route.record(ctx.locale, 'partners', id);
  const proposals = proposalsHref(ctx);
  const [standing] = sharedFrame(ctx).footerLines;
  return {
    lang: ctx.lang,
    locale: ctx.locale,
    page: { href, address: absolute(site.url, route.permanent('partners', id)) },
    ...(proposals !== undefined && {
      proposals: { href: proposals, address: absolute(site.url, proposals) },
    }),
    dataDate: ctx.t('reuse.dataDate', { date: ctx.date(site.dataDate) }),
    ...(standing && { standing }),
  };
}

function otherNames(ctx: PageContext, { data }: Partner): LangText[] {
  const { registry, locale } = ctx;
  const shown = ctx.text(data.name).text;
  const official = data.fullName && ctx.text(data.fullName);
  const others = registry.site.locales
    .filter((other) => other !== locale)
    .flatMap((other) => {
      const text = data.fullName?.[other] ?? data.name[other];
      return text === undefined ? [] : [ctx.tagged(text, other)];
    });
  const names = [...(official && official.text !== shown ? [official] : []), ...others];
  const own = data.nativeName;
  return own && [shown, ...names.map(({ text }) => text)].includes(own.text)
    ? names
    : [...names, ...(own ? [own] : [])];
}
