import type { Locale } from '../registry/schema/localized-text.ts';
import { offsetAt } from '../i18n/office-hours.ts';
import { useMessages } from '../i18n/translate.ts';

/** Offsets of a time zone from UTC in a year, in minutes; both are equal where clocks are not changed. */
export interface ZoneOffsets {
  january: number;
  july: number;
}

/** Offsets in January and July of a year; the smaller one is standard time on either hemisphere. */
export function zoneOffsets(timeZone: string, year: number): ZoneOffsets {
  const offsetIn = (month: number) => offsetAt(timeZone, new Date(Date.UTC(year, month, 1, 12)));
  return { january: offsetIn(0), july: offsetIn(6) };
}

/** The offsets in words, for example `UTC+9` or `UTC+2; UTC+3 in daylight saving time`. */
export function zoneText({ january, july }: ZoneOffsets, locale: Locale): string {
  const t = useMessages(locale);
  if (january === july) return t('place.offset', { offset: signed(january) });
  return t('place.offsets', {
    standard: signed(Math.min(january, july)),
    daylight: signed(Math.max(january, july)),
  });
}

/**
 * How far the partner's clocks are from the home city's, in words; two values where that changes over the year, the one
 * in the partner's standard time first.
 */
export function differenceText(
  partner: ZoneOffsets,
  home: ZoneOffsets,
  homeName: string,
  locale: Locale,
): string {
  const words = (minutes: number) => differenceWords(minutes, homeName, locale);
  // Summer is in opposite months on the two hemispheres: only the same month can be compared.
  const halves = [words(partner.january - home.january), words(partner.july - home.july)];
  if (partner.july < partner.january) halves.reverse();
  return [...new Set(halves)].join('; ');
}

function differenceWords(minutes: number, home: string, locale: Locale): string {
  const t = useMessages(locale);
  if (minutes === 0) return t('place.difference.same', { home });
  const hours = hoursText(Math.abs(minutes));
  return t(minutes > 0 ? 'place.difference.more' : 'place.difference.less', { hours, home });
}

function signed(minutes: number): string {
  return `${minutes < 0 ? '−' : '+'}${hoursText(Math.abs(minutes))}`;
}

function hoursText(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
