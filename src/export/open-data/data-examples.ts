import type { PageContext } from '../../views/context.ts';
import type { DataFormat } from '../../views/open-data/data-files.ts';
import { recordThing } from '../../views/linked/page-things.ts';
import { calendarEntries } from '../../views/news/calendar-entries.ts';
import { feedEntries } from '../../views/news/feed-entries.ts';
import { csv } from '../csv.ts';
import { rdfNode } from '../linked/rdf.ts';
import { turtle } from '../linked/turtle.ts';
import { atom, feedPage } from '../news/atom.ts';
import { icalendar } from '../news/icalendar.ts';

import { dataTables } from './data-tables.ts';
import { geojson } from './geojson.ts';
import { recordJson } from './registry-json.ts';

/** What the files of each kind look like: how the file of the first partner begins, as far as there is one. */
export function dataExamples(ctx: PageContext): Partial<Record<DataFormat, string>> {
  const [partner] = ctx.registry.partners;
  if (partner === undefined) return {};
  const alone = { ...ctx, registry: { ...ctx.registry, partners: [partner] } };
  const [coming] = calendarEntries(ctx).all;
  const facts = feedEntries(ctx).all.slice(0, 1);
  const feed = { title: ctx.words(partner.data.name), href: feedPage(ctx), page: feedPage(ctx) };
  return {
    json: beginning(recordJson(ctx, partner), LINES),
    table: firstRow(alone),
    geojson: geojson(alone),
    ...(coming && { calendar: part(icalendar(ctx, '', [coming]), 'BEGIN:VEVENT', 'END:VEVENT') }),
    ...(facts.length > 0 && { feed: part(atom(ctx, feed, facts), '<entry>', '</entry>') }),
    linked: beginning(turtle([rdfNode(recordThing(ctx, partner))]), LINES),
    archive: 'sha256sum -c SHA256SUMS',
  };
}

const LINES = 24;

/** The head and the first row of the first table, as far as columns have something in it. */
function firstRow(ctx: PageContext): string {
  const [table] = dataTables(ctx);
  const row = table?.rows[0] ?? [];
  const shown = row.flatMap((cell, at) => (cell === '' ? [] : [at])).slice(0, COLUMNS);
  const head = table?.columns.map(({ name }) => name) ?? [];
  const pick = <Value>(values: readonly Value[]) => values.filter((_, at) => shown.includes(at));
  return csv({ head: pick(head), rows: [pick(row)] })
    .replace('\uFEFF', '')
    .trimEnd();
}

const COLUMNS = 8;

function beginning(text: string, lines: number): string {
  const all = text.trimEnd().split('\n');
  return all.length <= lines ? all.join('\n') : [...all.slice(0, lines), '…'].join('\n');
}

/** What stands in a text from one word to another, both included. */
function part(text: string, from: string, to: string): string {
  return text.slice(text.indexOf(from), text.indexOf(to) + to.length);
}
