import { publicHolidays } from '../../i18n/public-holidays.ts';
import { addDays } from '../../registry/derive/calendar.ts';
import type { Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { plain, type LangText } from '../parts/text-view.ts';

/** The public holidays of both sides in the days after the data's, and where they come from. */
export interface HolidaysView {
  title: string;
  sides: { country: LangText; days: { date: string; name: LangText }[] }[];
  from: string;
}

/** Long enough for a visit that is being prepared. */
const DAYS = 90;

/** @returns `undefined` where neither country has a known holiday in that time, or none is stated */
export function holidaysView(ctx: PageContext, partner: Partner): HolidaysView | undefined {
  const { registry, t } = ctx;
  const { country } = partner.data;
  if (country === undefined) return undefined;
  const sides = [...new Set([registry.site.home.country, country])]
    .map((code) => ({ country: ctx.country(code), days: daysOf(ctx, code) }))
    .filter(({ days }) => days.length > 0);
  if (sides.length === 0) return undefined;
  const from = ctx.date(registry.asOf);
  const until = ctx.date(addDays(registry.asOf, DAYS));
  return {
    title: t('brief.holidays', { count: DAYS }),
    sides,
    from: t('brief.holidaysFrom', { from, until }),
  };
}

function daysOf(ctx: PageContext, country: string): HolidaysView['sides'][number]['days'] {
  const { asOf } = ctx.registry;
  return publicHolidays(country, asOf, addDays(asOf, DAYS), ctx.lang).map(({ first, last, name, lang }) => ({
    date: ctx.date(first === last ? first : `${first}/${last}`),
    name: lang === undefined ? plain(name) : ctx.tagged(name, lang),
  }));
}
