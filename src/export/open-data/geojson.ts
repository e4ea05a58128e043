import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../../views/context.ts';

/** The partners as GeoJSON (RFC 7946); without a place no geometry, without a statement of its record no country. */
export function geojson({ registry }: PageContext): string {
  const { url, locales } = registry.site;
  const features = registry.partners.map(({ id, data, kind, state, since }) => ({
    type: 'Feature',
    id,
    geometry: data.coordinates
      ? { type: 'Point', coordinates: [data.coordinates.longitude, data.coordinates.latitude] }
      : null,
    properties: {
      id,
      address: absolute(url, route.permanent('partners', id)),
      ...Object.fromEntries(locales.map((locale) => [`name_${locale}`, data.name[locale] ?? null])),
      kind: kind.id,
      country: data.country ?? null,
      state: state ?? 'named',
      since: since?.date ?? null,
    },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, undefined, 1)}\n`;
}
