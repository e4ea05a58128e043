import { HOME } from '../../format/field-meta.ts';
import { allRecords } from '../placed.ts';
import type { Rule } from './rule.ts';

/**
 * Ids that the site needs for itself, mostly since they would stand at an address of its own.
 * @param pageIds first parts of addresses that prose pages cannot take
 */
export function reservedId(pageIds: readonly string[]): Rule {
  return (_, content) => {
    const reserved = new Set([...RESERVED, ...content.site.locales]);
    const reservedForPages = new Set([...reserved, ...pageIds]);
    const records = allRecords(content).filter(({ id }) => reserved.has(id));
    const pages = content.pages
      .filter(({ id }) => reservedForPages.has(id))
      .map(({ id, prose }) => ({ id, file: Object.values(prose)[0]?.file ?? `pages/${id}.mdx` }));
    return [...records, ...pages].map(({ id, file }) => ({
      rule: 'reserved-id',
      level: 'error',
      file,
      field: [],
      values: { id },
    }));
  };
}

/**
 * `by` opens filtered lists, `brief` a short page of a record, `index` is what servers take for the folder itself,
 * `home` means the city where parties are named.
 */
const RESERVED = ['by', 'brief', 'index', HOME];
