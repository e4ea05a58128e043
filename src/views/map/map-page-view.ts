import type { Registry } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { partnerMapView, type PartnerMapView } from './partner-map-view.ts';

/** Everything the map page prints. */
export interface MapPageView {
  frame: FrameView;
  title: string;
  map: PartnerMapView;
}

/** The map page in one language. */
export function mapPageView(registry: Registry, locale: Locale): MapPageView {
  const title = useMessages(locale)('map.title');
  const map = partnerMapView(registry, locale);
  return {
    frame: frameView(registry, locale, { href: route.map(locale), title, description: map.description }),
    title,
    map,
  };
}
