import { derive } from './derive.ts';
import { declaredNumbers } from './derive/declared.ts';
import { gatherDirections } from './derive/directions.ts';
import { gatherTopics } from './derive/topics.ts';
import type { Finding } from '../format/findings.ts';
import { linkByField, linkCitations } from './link/citations.ts';
import type { Registry } from './model.ts';
import { inOrder } from './order.ts';
import { allRecords } from './placed.ts';
import type { Content } from './record.ts';
import { resolve, type Linked } from './resolve.ts';
import { checkRules, type RuleOptions } from './rules/index.ts';
import { compareText } from './sort.ts';

/**
 * Links all records, computes what is computed, sorts every list and holds the whole against the rules. Never throws on
 * parsed content: what points at nothing is dropped and reported. The same content and day give the same registry.
 * @param options.asOf the day that counts as today, `YYYY-MM-DD`
 * @param options.geography what is known of the world; without it places are not held against maps
 * @param options.reservedPageIds ids that prose pages cannot take because an address of the site stands there
 */
export function buildRegistry(content: Content, options: BuildOptions): Built {
  const linked = resolve(content);
  derive(linked, content, options.asOf);
  const registry = assemble(linked, content, options.asOf);
  return { registry, findings: checkRules(registry, content, options) };
}

function assemble(linked: Linked, content: Content, asOf: string): Registry {
  const { terms } = linked;
  const registry: Registry = {
    site: content.site,
    siteCitations: {
      home: linkByField(linked.sources, content.site.home.cite),
      department: linkCitations(linked.sources, content.site.department.cite),
    },
    asOf,
    countries: content.countries,
    directions: [...terms.directions.values()],
    partnerKinds: [...terms.partnerKinds.values()],
    agreementKinds: [...terms.agreementKinds.values()],
    actKinds: [...terms.actKinds.values()],
    eventKinds: [...terms.eventKinds.values()],
    areas: [...terms.areas.values()],
    exchangeForms: [...terms.exchangeForms.values()],
    partners: inOrder.partners(linked.partners.values(), terms),
    agreements: inOrder.agreements(linked.agreements.values()),
    associations: inOrder.associations(linked.associations.values()),
    legalActs: inOrder.legalActs(linked.legalActs.values(), terms),
    events: inOrder.events(linked.events.values()),
    sources: inOrder.sources(linked.sources.values()),
    declared: declaredNumbers(content.site, linked),
    pages: inOrder.pages(content.pages),
    formerIds: formerIds(content),
  };
  gatherTopics(terms, registry);
  gatherDirections(terms, registry);
  return registry;
}

function formerIds(content: Content): Registry['formerIds'] {
  return allRecords(content)
    .flatMap(({ collection, id, data }) =>
      ('formerIds' in data ? (data.formerIds ?? []) : []).map((from) => ({ collection, from, to: id })),
    )
    .sort((a, b) => compareText(a.collection, b.collection) || compareText(a.from, b.from));
}

/** The registry and every problem of its content. */
export interface Built {
  registry: Registry;
  findings: Finding[];
}

export interface BuildOptions extends RuleOptions {
  asOf: string;
}
