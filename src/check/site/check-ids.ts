import { attribute } from '../../finish/page-element.ts';
import type { ReadPage } from './read-page.ts';
import type { SiteFinding } from './site-finding.ts';

/** No two elements of a page have the same id. */
export function checkIds(page: ReadPage): SiteFinding[] {
  const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
  const seen = new Set<string>();
  const repeated = new Set(ids.filter((id) => seen.has(id) || !seen.add(id)));
  return [...repeated].map((value) => ({ rule: 'duplicate-id', file: page.file, value }));
}
