import { commonHours, dayShift, hoursIn, OFFICE_HOURS } from '../../i18n/office-hours.ts';
import { perKey } from '../../i18n/per-key.ts';
import { useMessages, type Translate } from '../../i18n/translate.ts';
import { formatTag, type SpokenLocale } from '../../i18n/locales.ts';
import type { Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import type { LangText } from '../parts/text-view.ts';

/** When both sides can be reached. The page fills in the present time where scripts run. */
export interface PartnerTimeView {
  home: ZoneView;
  there: ZoneView;
  /** BCP 47 tag for times. */
  format: string;
  /** When offices are open, where the site says it: `08:30-17:00`. */
  open?: string;
  /** One row where the clocks keep their distance over the year, else January and July. */
  hours: HoursRow[];
  /** Words for a day before or after the home city's. */
  dayWords: { before: string; after: string };
  none: string;
  assumed: string;
}

interface ZoneView {
  name: LangText;
  timeZone: string;
}

/** Common office hours on the clocks of both sides, or that there are none. */
interface HoursRow {
  season: string;
  home: string;
  /** With the day, where it is another by the partner's calendar. */
  there: string;
}

/** Common hours of a partner whose time zone is known and another than the home city's. */
export function partnerTime(ctx: PageContext, partner: Partner): PartnerTimeView | undefined {
  const { registry, lang, t } = ctx;
  const { timeZone } = partner.data;
  const { home, officeHours } = registry.site;
  const open = officeHours ?? OFFICE_HOURS;
  if (timeZone === undefined || timeZone === home.timeZone) return undefined;
  const year = Number(registry.asOf.slice(0, 4));
  const [january, july] = hoursOf(lang)([year, home.timeZone, timeZone, open].join(' '));
  const isSame = january.home === july.home && january.there === july.there;
  return {
    home: { name: ctx.text(home.name), timeZone: home.timeZone },
    there: { name: ctx.text(partner.data.name), timeZone },
    format: formatTag(lang),
    ...(officeHours !== undefined && { open: officeHours }),
    hours: isSame ? [{ ...january, season: t('time.always') }] : [january, july],
    dayWords: { before: t('time.before'), after: t('time.after') },
    none: t('time.none'),
    assumed: t('time.assumed', { opens: open.slice(0, 5), closes: open.slice(6) }),
  };
}

/**
 * The rows for January and July, by language, year, the time zones of both sides and office hours: many partners
 * share theirs.
 */
const hoursOf = perKey((lang: SpokenLocale) => perKey((key: string) => readHours(useMessages(lang), key)));

function readHours(t: Translate, key: string): [HoursRow, HoursRow] {
  const [year = '', home = '', there = '', open = ''] = key.split(' ');
  const row = (season: string, month: number) =>
    hoursRow(t, season, { home, there, open }, new Date(Date.UTC(Number(year), month, 15)));
  return [row(t('time.january'), 0), row(t('time.july'), 6)];
}

function hoursRow(t: Translate, season: string, { home, there, open }: Offices, date: Date): HoursRow {
  const hours = commonHours(home, there, date, open);
  if (hours === undefined) return { season, home: t('time.none'), there: t('time.none') };
  const shift = dayShift(home, there, hours.from);
  const day = shift === 0 ? '' : ` ${t(shift < 0 ? 'time.before' : 'time.after')}`;
  return { season, home: hoursIn(home, hours), there: `${hoursIn(there, hours)}${day}` };
}

/** The time zones of two offices, and when they are open. */
interface Offices {
  home: string;
  there: string;
  open: string;
}
