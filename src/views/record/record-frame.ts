import type { Registry } from '../../registry/model.ts';
import type { Prose } from '../../registry/record.ts';
import type { ProseCollectionName } from '../../registry/schema/index.ts';
import type { Locale, LocalizedText } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { proseLocales } from '../prose/prose-view.ts';
import { plain, textIn, type LinkView } from '../parts/text-view.ts';

/** The frame of a record's page: below the list of its collection. */
export function recordFrame(
  registry: Registry,
  locale: Locale,
  record: { collection: ProseCollectionName; id: string; prose: Prose },
  title: LocalizedText,
  description: LocalizedText,
  above: LinkView[] = [],
): FrameView {
  const { collection, id, prose } = record;
  const list = {
    href: route.list(locale, collection),
    text: plain(useMessages(locale)(`nav.${collection}`)),
  };
  return frameView(registry, locale, {
    href: route.record(locale, collection, id),
    title: textIn(title, locale),
    description: textIn(description, locale),
    above: [list, ...above],
    availableIn: proseLocales(registry, prose),
  });
}

/** When the record was last held against its sources and last changed, in words. `changed` is `YYYY-MM-DD`, if known. */
export function recordFoot(
  verified: string | undefined,
  changed: string | undefined,
  locale: Locale,
): string[] {
  const t = useMessages(locale);
  return [
    verified === undefined
      ? t('site.notVerified')
      : t('site.verified', { date: formatEdtf(verified, locale) }),
    ...(changed === undefined ? [] : [t('site.lastChanged', { date: formatEdtf(changed, locale) })]),
  ];
}
