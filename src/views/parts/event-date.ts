import type { Event } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { useMessages } from '../../i18n/translate.ts';

/** When an event took place, in words; where only the report of it is dated, they say so. `undefined`: neither is known. */
export function eventDateText({ data }: Event, locale: Locale): string | undefined {
  if (data.date !== undefined) return formatEdtf(data.date, locale);
  if (data.reported === undefined) return undefined;
  return useMessages(locale)('event.reportedOn', { date: formatEdtf(data.reported, locale) });
}
