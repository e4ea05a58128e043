import { planOf, type FieldPlan } from '../../format/field-plan.ts';
import { COLLECTIONS, recordSchemas, type CollectionName } from '../../format/index.ts';
import { isMapping } from '../../format/is-mapping.ts';
import type { Locales } from '../../format/localized-text.ts';
import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../../views/context.ts';
import { recordsOf } from '../../views/parts/records-of.ts';
import type { Table, TableCell } from '../table.ts';
import { column, RECKONED, type DataColumn } from './reckoned-columns.ts';
import type { AnyRecord } from './registry-json.ts';

/** A table of the registry for programs, the same in every language of the site. */
export interface DataTable {
  /** Its file without the ending: a collection, or a collection and a list of its records. */
  name: string;
  collection: CollectionName;
  columns: DataColumn[];
  rows: TableCell[][];
}

/** Between the ids in a cell that holds several. */
export const SEPARATOR = ';';

/**
 * The registry as tables: one for each collection; one for each list of their records, where a record has one; and what
 * supports their fields. Made anew each time.
 */
export function dataTables(ctx: PageContext): DataTable[] {
  const [first = '', ...others] = ctx.registry.site.locales;
  const locales: Locales = [first, ...others];
  return COLLECTIONS.flatMap((collection) => {
    const records = recordsOf(ctx.registry, collection);
    const plan = planOf(recordSchemas(locales)[collection]);
    const whole = { name: collection, collection, ...recordTable(ctx, collection, records, plan) };
    return [whole, ...partTables(collection, records, plan, locales)];
  }).concat(citationTable(ctx));
}

/** A table as it is written to files. */
export function plainTable({ columns, rows }: DataTable): Table {
  return { head: columns.map(({ name }) => name), rows };
}

function recordTable(
  ctx: PageContext,
  collection: CollectionName,
  records: readonly AnyRecord[],
  plan: FieldPlan,
): Pick<DataTable, 'columns' | 'rows'> {
  const { url, locales } = ctx.registry.site;
  const fields = columnsOf(plan, [], locales);
  const reckoned = RECKONED[collection];
  return {
    columns: [
      column('id', 'id'),
      column('address', 'address'),
      ...fields,
      ...reckoned.map(({ column: own }) => own),
    ],
    rows: records.map((record) => [
      record.id,
      absolute(url, route.permanent(collection, record.id)),
      ...fields.map((own) => cellOf(record.data, own)),
      ...reckoned.map(({ of }) => of(record) ?? ''),
    ]),
  };
}

/** Lists whose entries have several fields. */
function partTables(
  collection: CollectionName,
  records: readonly AnyRecord[],
  plan: FieldPlan,
  locales: Locales,
): DataTable[] {
  if (plan.kind !== 'group') return [];
  return Object.entries(plan.fields).flatMap(([field, list]) => {
    if (list.kind !== 'list' || list.element.kind !== 'group' || list.element.meta.citation) return [];
    const columns = columnsOf(list.element, [], locales).map((own) => ({
      ...own,
      path: [field, ...own.path],
    }));
    const rows = records.flatMap((record) => {
      const entries: unknown = Object.entries(record.data).find(([name]) => name === field)?.[1];
      return !Array.isArray(entries)
        ? []
        : entries.map((entry: unknown, at) => [
            record.id,
            at + 1,
            ...columns.map((own) => cellOf(entry, { ...own, path: own.path.slice(1) })),
          ]);
    });
    if (rows.length === 0) return [];
    const head = [column('record', 'id'), column('position', 'number'), ...columns];
    return [{ name: `${collection}-${field}`, collection, columns: head, rows }];
  });
}

/** What supports which field of which record. */
function citationTable({ registry }: PageContext): DataTable[] {
  return COLLECTIONS.filter((name) => name !== 'sources').flatMap((collection) => {
    const rows = recordsOf(registry, collection).flatMap((record) =>
      !('citationsOf' in record)
        ? []
        : Object.entries(record.citationsOf).flatMap(([field, citations]) =>
            citations.map(({ source, paragraph, at, quote }): TableCell[] => [
              record.id,
              field,
              source,
              paragraph ?? '',
              at ?? '',
              quote ?? '',
            ]),
          ),
    );
    if (rows.length === 0) return [];
    const columns = [
      column('record', 'id'),
      column('field', 'text'),
      column('source', 'id'),
      column('paragraph', 'number'),
      column('at', 'text'),
      column('quote', 'text'),
    ];
    return [{ name: `${collection}-cite`, collection, columns, rows }];
  });
}

/** One column for each field that one cell can hold. Lists of groups have tables of their own. */
function columnsOf(plan: FieldPlan, path: readonly string[], locales: readonly string[]): DataColumn[] {
  if (plan.kind !== 'group') return [];
  return Object.entries(plan.fields).flatMap(([name, field]): DataColumn[] => {
    const at = [...path, name];
    const one = (kind: DataColumn['kind']) => [{ name: at.join('.'), path: at, kind }];
    if (path.length === 0 && LEFT_OUT.has(name)) return [];
    switch (field.kind) {
      case 'localized':
        return locales.map((lang) => ({ name: [...at, lang].join('.'), path: at, lang, kind: 'text' }));
      case 'group':
        return columnsOf(field, at, locales);
      case 'list':
        return field.element.kind === 'group' ? [] : one('ids');
      case 'map':
        return [];
      case 'date':
        return one('date');
      case 'number':
        return one('number');
      case 'boolean':
        return one('boolean');
      case 'reference':
      case 'choice':
      case 'known':
        return one('id');
      case 'file':
        return one('text');
      case 'text':
        return one(field.format === 'uri' ? 'address' : 'text');
    }
  });
}

/** A note of the editors': which text a translation renders. */
const LEFT_OUT = new Set(['translatedFrom']);

function cellOf(data: unknown, { path, lang }: DataColumn): TableCell {
  const value = [...path, ...(lang === undefined ? [] : [lang])].reduce<unknown>(
    (inner, name) => (isMapping(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    data,
  );
  if (Array.isArray(value)) return value.join(SEPARATOR);
  if (typeof value === 'number') return value;
  return value === undefined ? '' : String(value);
}
