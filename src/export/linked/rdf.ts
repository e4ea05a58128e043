import { isMapping } from '../../format/is-mapping.ts';
import type { Thing } from '../../views/linked/thing.ts';

/** A thing whose every value says what it is to RDF: a text, an address, a number. */
export interface RdfNode {
  '@id'?: string;
  '@type': string;
  [property: string]: unknown;
}

/** Names before a colon; what has none is a word of schema.org. */
export const PREFIXES: Readonly<Record<string, string>> = {
  schema: 'https://schema.org/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** A thing of schema.org as a node. */
export function rdfNode({ '@id': id, '@type': type, ...properties }: Thing): RdfNode {
  return {
    ...(typeof id === 'string' && { '@id': iri(id) }),
    '@type': type,
    ...Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, rdfValue(name, value)])),
  };
}

/** An address as RDF takes it: what is no sign of one stands as its code. */
export function iri(address: string): string {
  return address.replaceAll(/[\s\p{Cc}<>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign));
}

/** Nodes as a document of JSON-LD 1.1 that needs no other to be read. */
export function jsonLd(nodes: readonly RdfNode[]): string {
  const context = { '@vocab': PREFIXES['schema'], ...PREFIXES };
  return `${JSON.stringify({ '@context': context, '@graph': nodes }, undefined, 1)}\n`;
}

function rdfValue(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => rdfValue(name, one));
  if (typeof value === 'number') return { '@value': String(value), '@type': 'xsd:decimal' };
  if (typeof value === 'string') return ADDRESSES.has(name) ? { '@id': iri(value) } : value;
  if (!isMapping(value)) return value;
  if (typeof value['@type'] === 'string' && !('@value' in value)) return rdfNode(value as unknown as Thing);
  return typeof value['@id'] === 'string' ? { '@id': iri(value['@id']) } : value;
}

/** Properties of schema.org whose values are addresses. */
const ADDRESSES = new Set(['url', 'sameAs', 'archivedAt']);
