import type { MiniMapView } from '../../map/build-mini-map.ts';
import type { Partner } from '../../registry/model.ts';
import { languageOfPages } from '../../i18n/locales.ts';
import { formatList } from '../../i18n/format.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView } from '../frame/frame-view.ts';
import { partnerMiniMap } from '../map/partner-map-view.ts';
import { activityLine, type ActivityLine } from '../parts/activity-view.ts';
import { inSentences } from '../parts/full-stop.ts';
import { present, type FactView } from '../parts/fact-view.ts';
import { joined, plain, sentence } from '../parts/text-view.ts';
import { briefFacts, type BriefFacts } from './brief-facts.ts';
import { briefFoot, briefHead, type BriefHead } from './brief-head.ts';
import { ONE_LANGUAGE, TWO_LANGUAGES, type BriefLine } from './brief-lines.ts';
import { holidaysView, type HolidaysView } from './holidays-view.ts';
import { distanceFact, timeFact } from './partner-place.ts';
import { partnerTime, type PartnerTimeView } from './partner-time.ts';

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
  columns: BriefColumn[];
  map?: MiniMapView;
}

/** What a sheet says in one of its two languages. */
interface BriefColumn {
  language: string;
  facts: BriefFacts;
  /** Where the partner is, and when both sides have their offices open. */
  place: BriefLine[];
  holidays?: HolidaysView;
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
      .filter((other) => languageOfPages(other, registry.site.locales) !== ctx.lang)
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
  const map = partnerMiniMap(ctx, partner);
  const { title, description } = head.frame;
  return {
    ...head,
    foot: [ctx, other].map((one) => briefFoot(one, partner)),
    ...(map && { map }),
    frame: frameView(ctx, {
      href: route.bilingualBrief(locale, id, other.locale),
      isRepeat: true,
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
    columns: [ctx, other].map((one) => briefColumn(one, partner)),
  };
}

function briefColumn(ctx: PageContext, partner: Partner): BriefColumn {
  const holidays = holidaysView(ctx, partner);
  const hours = hoursLine(ctx, partner);
  return {
    language: ctx.language(ctx.locale),
    facts: briefFacts(ctx, partner, TWO_LANGUAGES),
    place: [
      ...place(ctx, partner).flatMap(({ term, values }) =>
        values.map(({ text, remark }) => ({ date: term.text, text, ...(remark && { state: remark.text }) })),
      ),
      ...(hours ? [hours] : []),
    ],
    ...(holidays && { holidays }),
  };
}

/** The hours when both sides have their offices open, in a line. */
function hoursLine(ctx: PageContext, partner: Partner): BriefLine | undefined {
  const { t } = ctx;
  const time = partnerTime(ctx, partner);
  if (time === undefined) return undefined;
  const rows = time.hours.map(({ season, home, there }) =>
    home === time.none
      ? plain(t('brief.noHours', { season }))
      : joined(
          [
            sentence((name) => t('brief.hours', { season, name, hours: home }), time.home.name),
            sentence((name) => t('brief.hoursThere', { name, hours: there }), time.there.name),
          ],
          ', ',
        ),
  );
  return { date: t('time.common'), text: inSentences(rows) };
}

/** Distance and clocks, as on the partner's page, without the marks of sources. */
function place(ctx: PageContext, partner: Partner): FactView[] {
  return present([distanceFact(ctx, partner), timeFact(ctx, partner)]).map((row) => ({
    ...row,
    values: row.values.map((value) => ({ ...value, notes: [] })),
  }));
}
