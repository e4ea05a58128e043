import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { partnerMapView, type PartnerMapView } from './partner-map-view.ts';

/** Everything the map page prints. */
interface MapPageView {
  frame: FrameView;
  title: string;
  map: PartnerMapView;
}

/** The map page in one language. */
export function mapPageView(ctx: PageContext): MapPageView {
  const { locale } = ctx;
  const title = ctx.t('map.title');
  const map = partnerMapView(ctx);
  return {
    frame: frameView(ctx, { href: route.map(locale), title, description: map.description.text }),
    title,
    map,
  };
}
