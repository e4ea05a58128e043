import type { MiniMapView } from '../../map/build-mini-map.ts';
import type { Partner, Registry, Source } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { formatList, languageName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/translate.ts';
import { absolute, route } from '../../routes.ts';
import { latestTogether, papersToShow, type BriefLine } from './brief-lines.ts';
import type { FactView } from '../parts/fact-view.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { createNotebook } from '../parts/notes.ts';
import { partnerMiniMap } from '../map/partner-map-view.ts';
import { distanceFact, timeFact } from './partner-place.ts';
import { partnerTime, type PartnerTimeView } from './partner-time.ts';
import { qrPath, type QrView } from './qr.ts';
import { localize, plain, textIn, type LangText } from '../parts/text-view.ts';

/** Everything on the sheet that a delegation prints: one page about one partner. */
export interface BriefView {
  frame: FrameView;
  /** Name of the place in the page's language. */
  name: LangText;
  /** Official names: in the page's language where it is not the name above, in the site's others, in the partner's own. */
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

export interface ContactView {
  name: LangText;
  lines: LangText[];
}

/** The sheet about a partner in one language. */
export function briefView(registry: Registry, partner: Partner, locale: Locale): BriefView {
  const t = useMessages(locale);
  const { site } = registry;
  const { data } = partner;
  const name = textIn(data.name, locale);
  const home = textIn(site.home.name, locale);
  const href = route.record(locale, 'partners', partner.id);
  const address = absolute(site.url, href);
  const map = partnerMiniMap(registry, partner, locale);
  const papers = papersToShow(partner, locale);
  const time = partnerTime(registry, partner, locale);
  const proposals = proposalsPage(registry, locale);
  return {
    frame: frameView(registry, locale, {
      href: route.brief(locale, partner.id),
      title: t('brief.title', { name }),
      description: t('brief.description', { name, home }),
      above: [
        { href: route.list(locale, 'partners'), text: plain(t('nav.partners')) },
        { href, text: localize(data.name, locale) },
      ],
    }),
    name: localize(data.name, locale),
    otherNames: otherNames(registry, partner, locale),
    relation: relation(partner, locale),
    papers,
    done: latestTogether(registry, partner, locale),
    noDone: t(papers.lines.length === 0 ? 'brief.noDone' : 'brief.noDoneBeside'),
    areas: partner.areas.map((area) => localize(area.label, locale)),
    contacts: contacts(partner, locale),
    place: place(registry, partner, locale),
    ...(time && { time }),
    ...(map && { map }),
    page: { href, address, qr: qrPath(address) },
    ...(proposals && { proposals }),
    dataDate: t('reuse.dataDate', { date: formatEdtf(site.dataDate, locale) }),
  };
}

function proposalsPage({ site, pages }: Registry, locale: Locale): BriefView['proposals'] {
  const page = pages.find(({ data }) => Object.values(data).some((one) => one?.proposals));
  if (page === undefined) return undefined;
  const href = route.page(locale, page.id);
  return { href, address: absolute(site.url, href) };
}

function otherNames(registry: Registry, { data }: Partner, locale: Locale): LangText[] {
  const shown = localize(data.name, locale).text;
  const official = data.fullName && localize(data.fullName, locale);
  const others = registry.site.locales
    .filter((other) => other !== locale)
    .flatMap((lang) => {
      const text = data.fullName?.[lang] ?? data.name[lang];
      return text === undefined ? [] : [{ text, lang }];
    });
  const names = [...(official && official.text !== shown ? [official] : []), ...others];
  const own = data.nativeName;
  return own && !names.some(({ text }) => text === own.text) ? [...names, own] : names;
}

function relation({ kind, steps, since, cites, declaredBy }: Partner, locale: Locale): BriefView['relation'] {
  const t = useMessages(locale);
  const last = steps.at(-1);
  const ofState = last?.cite ?? [];
  const ofKind = cites['kind'] ?? (declaredBy.length > 0 ? [] : (cites['record'] ?? []));
  const sources = [...declaredBy, ...[...ofKind, ...ofState].map(({ record }) => record)];
  const word = last === undefined ? t('unknown.state') : t(`relation.${last.state}`);
  const isSaid = last?.state === 'established' && last.date === undefined && since?.date !== undefined;
  const states = [
    // Where the last step is the first, it says since when.
    ...(since && since !== last && since.date !== undefined
      ? [t('brief.since', { date: formatEdtf(since.date, locale) })]
      : []),
    ...(isSaid
      ? []
      : last?.date === undefined
        ? [word]
        : [t('brief.state', { state: word, date: formatEdtf(last.date, locale) })]),
  ];
  return {
    kind: localize(kind.label, locale),
    state: states.join('; '),
    sources: sourceNames(sources, locale),
  };
}

/** Each source once, however many of its places are cited. */
function sourceNames(sources: readonly Source[], locale: Locale): LangText[] {
  return [...new Set(sources)].map(({ data }) => localize(data.label, locale));
}

function contacts(partner: Partner, locale: Locale): ContactView[] {
  const t = useMessages(locale);
  const known = partner.contacts.map(({ name, role, website, email, languages, validThrough }) => ({
    name: localize(name, locale),
    lines: [
      ...(role ? [localize(role, locale)] : []),
      ...[email, shortAddress(website)].flatMap((text) => (text === undefined ? [] : [plain(text)])),
      ...(languages
        ? [
            plain(
              t('brief.languages', {
                languages: formatList(
                  languages.map((tag) => languageName(tag, locale)),
                  locale,
                ),
              }),
            ),
          ]
        : []),
      ...(validThrough ? [plain(t('brief.validThrough', { date: formatEdtf(validThrough, locale) }))] : []),
    ],
  }));
  const site = shortAddress(partner.data.website);
  return site === undefined ? known : [...known, { name: plain(site), lines: [] }];
}

/** Distance and clocks, as on the partner's page, without the marks of sources. */
function place(registry: Registry, partner: Partner, locale: Locale): FactView[] {
  const notebook = createNotebook(locale);
  return [distanceFact, timeFact]
    .map((factOf) => factOf(registry, partner, locale, notebook))
    .filter((row) => row !== undefined)
    .map((row) => ({ ...row, values: row.values.map((value) => ({ ...value, notes: [] })) }));
}

function shortAddress(address: string | undefined): string | undefined {
  return address?.replace(/^https?:\/\/|\/$/gu, '');
}
