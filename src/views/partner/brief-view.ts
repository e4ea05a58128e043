import type { MiniMapView } from '../../map/build-mini-map.ts';
import type { Source } from '../../registry/linked-record.ts';
import type { Partner } from '../../registry/model.ts';
import { formatList } from '../../i18n/format.ts';
import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { contentHead } from '../frame/content-heads.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { partnerMiniMap } from '../map/partner-map-view.ts';
import { present, type FactView } from '../parts/fact-view.ts';
import { shortAddress } from '../parts/readable-address.ts';
import { plain, type LangText } from '../parts/text-view.ts';
import { latestTogether, papersToShow, type BriefLine } from './brief-lines.ts';
import { distanceFact, timeFact } from './partner-place.ts';
import { partnerTime, type PartnerTimeView } from './partner-time.ts';
import { qrPath, type QrView } from './qr.ts';

/** Everything on the sheet that a delegation prints: one page about one partner. */
export interface BriefView {
  frame: FrameView;
  /** Name of the place in the page's language. */
  name: LangText;
  /**
   * Official names: in the page's language where it is not the name above, in the site's others, in the partner's own.
   */
  otherNames: LangText[];
  relation: { kind: LangText; state: string; sources: LangText[] };
  papers: { lines: BriefLine[]; more?: string };
  done: BriefLine[];
  /** Said where nothing was done. */
  noDone: string;
  areas: LangText[];
  contacts: ContactView[];
  place: FactView[];
  time?: PartnerTimeView;
  map?: MiniMapView;
  /** Address of the full page. */
  page: { href: string; address: string; qr: QrView };
  /** The page that says how to propose cooperation, where the site has one. */
  proposals?: { href: string; address: string };
  dataDate: string;
}

interface ContactView {
  name: LangText;
  lines: LangText[];
}

/** The sheet about a partner in one language. */
export function briefView(ctx: PageContext, partner: Partner): BriefView {
  const { registry, locale, t } = ctx;
  const { site } = registry;
  const { data } = partner;
  const home = ctx.words(site.home.name);
  const href = route.record(locale, 'partners', partner.id);
  const { title } = contentHead(ctx, href);
  const address = absolute(site.url, href);
  const map = partnerMiniMap(ctx, partner);
  const papers = papersToShow(ctx, partner);
  const time = partnerTime(ctx, partner);
  const proposals = proposalsPage(ctx);
  return {
    frame: frameView(ctx, {
      href: route.brief(locale, partner.id),
      title: t('brief.title', { name: title }),
      description: t('brief.description', { name: title, home }),
      above: [
        { href: route.list(locale, 'partners'), text: plain(t('nav.partners')) },
        { href, text: ctx.text(data.name) },
      ],
    }),
    name: ctx.text(data.name),
    otherNames: otherNames(ctx, partner),
    relation: relation(ctx, partner),
    papers,
    done: latestTogether(ctx, partner),
    noDone: t(papers.lines.length === 0 ? 'brief.noDone' : 'brief.noDoneBeside'),
    areas: partner.areas.map((area) => ctx.text(area.label)),
    contacts: contacts(ctx, partner),
    place: place(ctx, partner),
    ...(time && { time }),
    ...(map && { map }),
    page: { href, address, qr: qrPath(address) },
    ...(proposals && { proposals }),
    dataDate: t('reuse.dataDate', { date: ctx.date(site.dataDate) }),
  };
}

function proposalsPage({ registry, locale }: PageContext): BriefView['proposals'] {
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

function relation(
  ctx: PageContext,
  { kind, steps, since, citationsOf, declaredBy }: Partner,
): BriefView['relation'] {
  const { t } = ctx;
  const last = steps.at(-1);
  const ofState = last?.citations ?? [];
  const ofKind = citationsOf['kind'] ?? (declaredBy.length > 0 ? [] : (citationsOf['record'] ?? []));
  const sources = [...declaredBy, ...[...ofKind, ...ofState].map(({ record }) => record)];
  const word = last === undefined ? t('unknown.state') : t(`relation.${last.state}`);
  const isSaid = last?.state === 'established' && last.date === undefined && since?.date !== undefined;
  const states = [
    // Where the last step is the first, it says since when.
    ...(since && since !== last && since.date !== undefined
      ? [t('brief.since', { date: ctx.date(since.date) })]
      : []),
    ...(isSaid
      ? []
      : last?.date === undefined
        ? [word]
        : [t('brief.state', { state: word, date: ctx.date(last.date) })]),
  ];
  return {
    kind: ctx.text(kind.label),
    state: states.join('; '),
    sources: sourceNames(ctx, sources),
  };
}

/** Each source once, however many of its places are cited. */
function sourceNames(ctx: PageContext, sources: readonly Source[]): LangText[] {
  return [...new Set(sources)].map(({ data }) => ctx.text(data.label));
}

function contacts(ctx: PageContext, partner: Partner): ContactView[] {
  const { lang, t } = ctx;
  const known = partner.contacts.map(
    ({ name, role, website, email, telephone, languages, validThrough }) => ({
      name: ctx.text(name),
      lines: [
        ...(role ? [ctx.text(role)] : []),
        ...(email === undefined ? [] : [plain(email)]),
        ...(telephone === undefined ? [] : [plain(telephone)]),
        ...(website === undefined ? [] : [plain(shortAddress(website))]),
        ...(languages
          ? [plain(t('brief.languages', { languages: formatList(languages.map(ctx.language), lang) }))]
          : []),
        ...(validThrough ? [plain(t('brief.validThrough', { date: ctx.date(validThrough) }))] : []),
      ],
    }),
  );
  const { website } = partner.data;
  return website === undefined ? known : [...known, { name: plain(shortAddress(website)), lines: [] }];
}

/** Distance and clocks, as on the partner's page, without the marks of sources. */
function place(ctx: PageContext, partner: Partner): FactView[] {
  return present([distanceFact(ctx, partner), timeFact(ctx, partner)]).map((row) => ({
    ...row,
    values: row.values.map((value) => ({ ...value, notes: [] })),
  }));
}
