import { attribute, type ParsedPage } from './parse-page.ts';
import type { SiteFinding } from './site-finding.ts';

/** No two elements of a page have the same id. */
export function checkIds(page: ParsedPage): SiteFinding[] {
  const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((value) => ({ rule: 'duplicate-id', file: page.file, value }));
}
