import { offsetAt } from '../../i18n/office-hours.ts';
import { perKey } from '../../i18n/per-key.ts';
import type { PageContext } from '../context.ts';

/** Offsets of a time zone from UTC in a year, in minutes; both are equal where clocks are not changed. */
interface ZoneOffsets {
  january: number;
  july: number;
}

/** Offsets in January and July of a year; the smaller one is standard time on either hemisphere. */
export function zoneOffsets(timeZone: string, year: number): ZoneOffsets {
  return offsetsIn(year)(timeZone);
}

const offsetsIn = perKey((year: number) => perKey((timeZone: string) => readOffsets(timeZone, year)));

function readOffsets(timeZone: string, year: number): ZoneOffsets {
  const offsetIn = (month: number) => offsetAt(timeZone, new Date(Date.UTC(year, month, 1, 12)));
  return { january: offsetIn(0), july: offsetIn(6) };
}

/** The offsets in words, for example `UTC+9` or `UTC+2; UTC+3 in daylight saving time`. */
export function zoneText(ctx: PageContext, { january, july }: ZoneOffsets): string {
  const { t } = ctx;
  if (january === july) return t('place.offset', { offset: signed(january) });
  return t('place.offsets', {
    standard: signed(Math.min(january, july)),
    daylight: signed(Math.max(january, july)),
  });
}

/**
 * How far the partner's clocks are from the home city's, in words; where that changes over the year, the difference in
 * standard time first and the other behind it. `homeName` is in the prepositional case where the language has one.
 */
export function differenceText(
  ctx: PageContext,
  partner: ZoneOffsets,
  home: ZoneOffsets,
  homeName: string,
): string {
  const { t } = ctx;
  // Summer is in opposite months on the two hemispheres: only the same month can be compared.
  const january = partner.january - home.january;
  const july = partner.july - home.july;
  const changing = partner.january === partner.july ? home : partner;
  const isSouthern = changing.july < changing.january;
  const [most, other] = isSouthern ? [july, january] : [january, july];
  const words = t(`place.difference.${direction(most)}`, { hours: hours(most), home: homeName });
  if (most === other) return words;
  // Either side's summer is the other's winter where one of them is southern, so there the month is named.
  return t(isSouthern ? 'place.difference.inJanuary' : 'place.difference.inJuly', {
    most: words,
    other: t(`place.difference.short.${direction(most) === direction(other) ? 'hours' : direction(other)}`, {
      hours: hours(other),
    }),
  });
}

function direction(minutes: number): 'same' | 'more' | 'less' {
  if (minutes === 0) return 'same';
  return minutes > 0 ? 'more' : 'less';
}

const hours = (minutes: number): string => hoursText(Math.abs(minutes));

function signed(minutes: number): string {
  return `${minutes < 0 ? '−' : '+'}${hoursText(Math.abs(minutes))}`;
}

function hoursText(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
