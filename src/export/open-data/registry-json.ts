import { COLLECTIONS } from '../../format/index.ts';
import { VOCABULARIES } from '../../format/vocabulary.ts';
import type { LinkedCitation, Source } from '../../registry/linked-record.ts';
import type { Agreement, Association, Event, LegalAct, Partner, Term } from '../../registry/model.ts';
import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../../views/context.ts';
import { recordsOf, termsNamed } from '../../views/parts/records-of.ts';
import { DATA_VERSION } from '../../views/open-data/data-files.ts';
import { schemaAddress } from './json-schema.ts';

/** The file of one record: what its editor wrote, in all languages, and what is reckoned from it. */
export function recordJson(ctx: PageContext, record: AnyRecord): string {
  const { url, licence } = ctx.registry.site;
  return written({
    $schema: schemaAddress(url, 'record'),
    ...recordEntry(ctx, record),
    licence: licence.content,
  });
}

/** The file of the whole registry: the city, its vocabularies and all records. */
export function registryJson(ctx: PageContext): string {
  const { registry } = ctx;
  const { site } = registry;
  return written({
    $schema: schemaAddress(site.url, 'registry'),
    version: DATA_VERSION,
    address: absolute(site.url, route.root()),
    title: site.title,
    description: site.description,
    languages: site.locales,
    licence: site.licence.content,
    official: site.official,
    dataDate: site.dataDate,
    asOf: registry.asOf,
    home: site.home,
    department: site.department,
    declared: site.declared ?? [],
    vocabularies: {
      ...Object.fromEntries(VOCABULARIES.map((name) => [name, terms(termsNamed(registry)[name])])),
      countries: registry.countries,
    },
    records: Object.fromEntries(
      COLLECTIONS.map((name) => [name, recordsOf(registry, name).map((record) => recordEntry(ctx, record))]),
    ),
  });
}

function recordEntry(ctx: PageContext, record: AnyRecord): object {
  const { registry } = ctx;
  const { url, locales } = registry.site;
  const { collection, id } = record;
  // Which text a translation renders is a note of the editors'.
  const { translatedFrom: _note, ...data } = record.data;
  const changed = ctx.lastChanged(record);
  return {
    version: DATA_VERSION,
    collection,
    id,
    address: absolute(url, route.permanent(collection, id)),
    pages: Object.fromEntries(
      locales.map((locale) => [locale, absolute(url, route.record(locale, collection, id))]),
    ),
    ...(changed !== undefined && { changed }),
    data,
    computed: computed(record),
  };
}

/** What the registry reckons. A relation of which no step is known is only named in its sources. */
function computed(record: AnyRecord): object {
  switch (record.collection) {
    case 'partners':
      return {
        state: record.state ?? 'named',
        since: record.since && { date: record.since.date, agreement: record.since.agreement?.id },
        direction: record.direction.id,
        distanceKm: whole(record.distanceKm),
        bearing: whole(record.bearing),
        lastEvidence: record.lastEvidence,
        predecessors: ids(record.predecessors),
        agreements: ids(record.agreements),
        events: ids(record.events),
      };
    case 'agreements':
      return {
        state: record.state,
        termEnd: record.termEnd,
        followedBy: ids(record.followedBy),
        events: ids(record.events),
      };
    case 'associations':
      return {
        direction: record.direction?.id,
        distanceKm: whole(record.distanceKm),
        events: ids(record.events),
      };
    case 'legal-acts':
      return { force: record.force };
    case 'events':
      return {};
    case 'sources':
      return { supports: record.supports };
  }
}

function terms(list: readonly Term[]): object {
  return Object.fromEntries(
    list.map(({ id, label, plural, definition, direction, associationScope, citations }) => [
      id,
      { label, plural, definition, direction, associationScope, cite: citationsOf(citations) },
    ]),
  );
}

function citationsOf(citations: readonly LinkedCitation[]): object[] | undefined {
  return citations.length === 0 ? undefined : citations.map(({ record: _source, ...citation }) => citation);
}

function ids(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}

function whole(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value);
}

/** What is not known has no key. */
function written(content: object): string {
  return `${JSON.stringify(content, undefined, 1)}\n`;
}

/** A record of any collection, linked. */
export type AnyRecord = Partner | Agreement | Association | LegalAct | Event | Source;
