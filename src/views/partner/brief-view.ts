import type { MiniMapView } from '../../map/build-mini-map.ts';
import type { Source } from '../../registry/linked-record.ts';
import type { Partner } from '../../registry/model.ts';
import { formatList } from '../../i18n/format.ts';
import type { InterfaceLocale } from '../../i18n/locales.ts';
import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { contentHead } from '../frame/content-heads.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { partnerMiniMap } from '../map/partner-map-view.ts';
import { present, type FactView } from '../parts/fact-view.ts';
import { shortAddress } from '../parts/readable-address.ts';
import { plain, type LangText } from '../parts/text-view.ts';
import { activityLine, type ActivityLine } from '../parts/activity-view.ts';
import {
  latestTogether,
  ONE_LANGUAGE,
  papersToShow,
  TWO_LANGUAGES,
  type BriefLimits,
  type BriefLine,
} from './brief-lines.ts';
import { holidaysView, type HolidaysView } from './holidays-view.ts';
import { distanceFact, timeFact } from './partner-place.ts';
import { partnerTime, type PartnerTimeView } from './partner-time.ts';
import { qrPath, type QrView } from './qr.ts';

/** Everything on the sheet that a delegation prints: one page about one partner. */
export interface BriefView extends BriefHead {
  facts: BriefFacts;
  activity: ActivityLine;
  place: FactView[];
  time?: PartnerTimeView;
  holidays?: HolidaysView;
  map?: MiniMapView;
  /** The same sheet in two languages. */
  bilingual: { href: string; text: string }[];
}

/** A sheet on which two languages stand side by side. */
export interface BilingualBriefView extends BriefHead {
  columns: BriefFacts[];
}

/** What stands above and below the facts of a sheet. */
interface BriefHead {
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

/** What a sheet says in one language, with its words of the interface. */
export interface BriefFacts {
  lang: InterfaceLocale;
  summary: LangText;
  relation: { kind: LangText; state: string; sources: LangText[] };
  papers: { lines: BriefLine[]; more?: string };
  done: BriefLine[];
  /** Said where nothing was done. */
  noDone: string;
  areas: LangText[];
  contacts: ContactView[];
}

interface ContactView {
  name: LangText;
  lines: LangText[];
}

/** The sheet about a partner in one language. */
export function briefView(ctx: PageContext, partner: Partner): BriefView {
  const { registry, locale, t } = ctx;
  const map = partnerMiniMap(ctx, partner);
  const time = partnerTime(ctx, partner);
  const holidays = holidaysView(ctx, partner);
  return {
    ...briefHead(ctx, partner),
    facts: briefFacts(ctx, partner, ONE_LANGUAGE),
    activity: activityLine(ctx, partner),
    place: place(ctx, partner),
    ...(time && { time }),
    ...(holidays && { holidays }),
    ...(map && { map }),
    bilingual: registry.site.locales
      .filter((other) => other !== locale)
      .map((other) => ({
        href: route.bilingualBrief(locale, partner.id, other),
        text: t('brief.bilingual', { languages: formatList([locale, other].map(ctx.language), ctx.lang) }),
      })),
  };
}

/** The sheet about a partner in the language of a page and another of the site, side by side. */
export function bilingualBriefView(
  ctx: PageContext,
  other: PageContext,
  partner: Partner,
): BilingualBriefView {
  const { registry, locale, t } = ctx;
  const { id } = partner;
  const label = t('brief.bilingual', {
    languages: formatList([locale, other.locale].map(ctx.language), ctx.lang),
  });
  const head = briefHead(ctx, partner);
  const { title, description } = head.frame;
  return {
    ...head,
    frame: frameView(ctx, {
      href: route.bilingualBrief(locale, id, other.locale),
      title: `${title} (${label})`,
      description: `${description} ${label}.`,
      above: [
        ...head.frame.breadcrumbs.slice(1),
        { href: route.brief(locale, id), text: plain(t('brief.label')) },
      ],
      availableIn: [locale],
      // The other language has the same two the other way round; a third one has its own sheet.
      instead: {
        ...Object.fromEntries(registry.site.locales.map((one) => [one, route.brief(one, id)])),
        [other.locale]: route.bilingualBrief(other.locale, id, locale),
      },
    }),
    columns: [ctx, other].map((one) => briefFacts(one, partner, TWO_LANGUAGES)),
  };
}

function briefHead(ctx: PageContext, partner: Partner): BriefHead {
  const { registry, locale, t } = ctx;
  const { site } = registry;
  const { data, id } = partner;
  const home = ctx.words(site.home.name);
  const href = route.record(locale, 'partners', id);
  const { title } = contentHead(ctx, href);
  const address = absolute(site.url, href);
  const proposals = proposalsPage(ctx);
  return {
    frame: frameView(ctx, {
      href: route.brief(locale, id),
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

function briefFacts(ctx: PageContext, partner: Partner, limits: BriefLimits): BriefFacts {
  const papers = papersToShow(ctx, partner, limits);
  return {
    lang: ctx.lang,
    summary: ctx.text(partner.data.summary),
    relation: relation(ctx, partner),
    papers,
    done: latestTogether(ctx, partner, limits),
    noDone: ctx.t(papers.lines.length === 0 ? 'brief.noDone' : 'brief.noDoneBeside'),
    areas: partner.areas.map((area) => ctx.text(area.label)),
    contacts: contacts(ctx, partner),
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

function relation(
  ctx: PageContext,
  { kind, steps, since, citationsOf, declaredBy }: Partner,
): BriefFacts['relation'] {
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
