import type { Partner } from '../../registry/model.ts';
import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { contentHead } from '../frame/content-heads.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
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
  /** Address of the full page. */
  page: { href: string; address: string; qr: QrView };
  /** The page that says how to propose cooperation, where the site has one. */
  proposals?: { href: string; address: string };
  dataDate: string;
}

/** Head and foot of the sheet about a partner, in the frame of the one in one language. */
export function briefHead(ctx: PageContext, partner: Partner): BriefHead {
  const { registry, locale, t } = ctx;
  const { site } = registry;
  const { data, id } = partner;
  const home = ctx.words(site.home.name);
  const href = route.record(locale, 'partners', id);
  const { title } = contentHead(ctx, href);
  const address = absolute(site.url, route.permanent('partners', id));
  const proposals = proposalsPage(ctx);
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
    page: { href, address, qr: qrPath(address) },
    ...(proposals && { proposals }),
    dataDate: t('reuse.dataDate', { date: ctx.date(site.dataDate) }),
  };
}

function proposalsPage({ registry, locale }: PageContext): BriefHead['proposals'] {
  const page = registry.pages.find(({ data }) => Object.values(data).some((one) => one?.proposals));
  if (page === undefined) return undefined;
  const href = route.page(locale, page.id);
  return { href, address: absolute(registry.site.url, href) };
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
