import type { Registry } from '../../registry/model.ts';
import { EMBLEM_WIDTH } from '../../registry/picture-widths.ts';
import { route } from '../../routes.ts';

/** Address of the city's emblem; `undefined` where it has none, and the sign of the registry stands in its place. */
export function emblemHref({ site }: Pick<Registry, 'site'>): string | undefined {
  const file = site.look?.emblem;
  return file === undefined ? undefined : route.image(file, EMBLEM_WIDTH, 'webp');
}
