import { linkAgreements } from './link/agreements.ts';
import { linkAssociations } from './link/associations.ts';
import { linkEvents } from './link/events.ts';
import { linkLegalActs } from './link/legal-acts.ts';
import { linkPartners } from './link/partners.ts';
import { linkSources } from './link/sources.ts';
import { linkTerms, type Terms } from './link/terms.ts';
import type { Source } from './linked-record.ts';
import type { Agreement, Association, Event, LegalAct, Partner } from './model.ts';
import type { Content } from './record.ts';

/**
 * Turns every id of the content into the record or term it names. A reference to nothing is dropped here and reported
 * by a rule. Of records with the same id the first one stands. What is computed still has its empty value.
 */
export function resolve(content: Content): Linked {
  const sources = linkSources(content);
  const terms = linkTerms(content, sources);
  const partners = linkPartners(content, terms, sources);
  const agreements = linkAgreements(content, terms, sources, partners);
  const associations = linkAssociations(content, terms, sources);
  const legalActs = linkLegalActs(content, terms, sources);
  const events = linkEvents(content, terms, { sources, partners, agreements, associations });
  return { terms, sources, partners, agreements, associations, legalActs, events };
}

/** Everything linked, by id. */
export interface Linked {
  terms: Terms;
  sources: ReadonlyMap<string, Source>;
  partners: ReadonlyMap<string, Partner>;
  agreements: ReadonlyMap<string, Agreement>;
  associations: ReadonlyMap<string, Association>;
  legalActs: ReadonlyMap<string, LegalAct>;
  events: ReadonlyMap<string, Event>;
}
