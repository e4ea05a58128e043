import { parseEdtf } from '../../format/edtf.ts';
import type { CollectionName } from '../../format/index.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import { isoDate } from '../../registry/derive/calendar.ts';
import type { Source } from '../../registry/linked-record.ts';
import type { Agreement, Association, Event, LegalAct, Partner } from '../../registry/model.ts';

/** A thing in the words of schema.org, as JSON-LD. What nobody knows is left out. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** How the words and addresses of things are written: for one page, or for all languages at once. */
export interface ThingWords {
  say: (text: LocalizedText) => unknown;
  /** Absolute address that stands for a record. */
  id: (record: { collection: CollectionName; id: string }) => string;
}

/** A record as a thing. */
export function thingOf(words: ThingWords, record: AnyRecord): Thing {
  return { '@id': words.id(record), ...known(describe(words, record)) };
}

/** A point of the earth. */
export function geoOf(point: { latitude: number; longitude: number } | undefined): Thing | undefined {
  return point && { '@type': 'GeoCoordinates', latitude: point.latitude, longitude: point.longitude };
}

function describe(words: ThingWords, record: AnyRecord): Thing {
  switch (record.collection) {
    case 'partners':
      return partnerThing(words, record);
    case 'agreements':
      return agreementThing(words, record);
    case 'associations':
      return associationThing(words, record);
    case 'legal-acts':
      return actThing(words, record);
    case 'events':
      return eventThing(words, record);
    case 'sources':
      return sourceThing(words, record);
  }
}

/** A partner with a place on the earth is called an area; what a partner without one is, its record does not say. */
function partnerThing({ say }: ThingWords, { data }: Partner): Thing {
  const { coordinates, nativeName, country } = data;
  return {
    '@type': coordinates ? 'AdministrativeArea' : 'Thing',
    name: say(data.name),
    alternateName: nativeName && say({ [nativeName.lang]: nativeName.text }),
    geo: geoOf(coordinates),
    address: country && { '@type': 'PostalAddress', addressCountry: country },
    sameAs: wikidataAddress(data.wikidata),
    url: data.website,
  };
}

/** A paper of two sides is no law. */
function agreementThing({ say, id }: ThingWords, agreement: Agreement): Thing {
  const { data, partners, termEnd } = agreement;
  const [from, until] = [certainDate(data.signed), certainDate(termEnd)];
  return {
    '@type': 'CreativeWork',
    name: say(data.title),
    genre: say(agreement.kind.label),
    dateCreated: from,
    temporalCoverage: certainSpan(data.term) ?? (from && until && `${from}/${until}`),
    locationCreated: data.place && placeOf(say(data.place)),
    contributor: partners.length === 0 ? undefined : partners.map((partner) => ({ '@id': id(partner) })),
  };
}

function associationThing({ say }: ThingWords, { data }: Association): Thing {
  return {
    '@type': 'Organization',
    name: say(data.name),
    alternateName: data.abbreviation && say(data.abbreviation),
    foundingDate: certainDate(data.founded),
    location: data.seat && placeOf(say(data.seat)),
    sameAs: wikidataAddress(data.wikidata),
    url: data.website,
  };
}

function actThing({ say }: ThingWords, { data, kind, force }: LegalAct): Thing {
  return {
    '@type': 'Legislation',
    name: say(data.title),
    legislationType: say(kind.label),
    legislationIdentifier: data.number && say(data.number),
    legislationDate: certainDate(data.date),
    legislationJurisdiction: say(data.jurisdiction),
    legislationLegalForce: FORCE[force] && { '@id': `https://schema.org/${FORCE[force]}` },
    url: data.url,
  };
}

const FORCE: Readonly<Record<LegalAct['force'], string | undefined>> = {
  'in-force': 'InForce',
  'partly-replaced': 'PartiallyInForce',
  'not-in-force': 'NotInForce',
  unknown: undefined,
};

function eventThing({ say, id }: ThingWords, { data, partners }: Event): Thing {
  const value = data.date === undefined ? undefined : parseEdtf(data.date);
  const isCertain = value !== undefined && !value.uncertain && !value.approximate;
  const isSpan = isCertain && value.kind === 'interval';
  const status = {
    planned: 'EventScheduled',
    cancelled: 'EventCancelled',
    held: undefined,
    unconfirmed: undefined,
  };
  return {
    '@type': 'Event',
    name: say(data.title),
    startDate: isSpan ? value.start && isoDate(value.start) : certainDate(data.date),
    endDate: isSpan && value.end ? isoDate(value.end) : undefined,
    eventStatus: status[data.state] && { '@id': `https://schema.org/${status[data.state]}` },
    location: data.place && placeOf(say(data.place)),
    contributor: partners.length === 0 ? undefined : partners.map((partner) => ({ '@id': id(partner) })),
  };
}

function sourceThing({ say }: ThingWords, { data }: Source): Thing {
  return {
    '@type': 'CreativeWork',
    name: say({ [data.lang]: data.title }),
    inLanguage: data.lang,
    publisher: { '@type': 'Organization', name: say(data.publisher) },
    datePublished: certainDate(data.date),
    url: data.url,
    archivedAt: data.archivedUrl,
  };
}

function placeOf(name: unknown): Thing {
  return { '@type': 'Place', name };
}

function wikidataAddress(item: string | undefined): string | undefined {
  return item && `http://www.wikidata.org/entity/${item}`;
}

/** A date that is known for sure, as ISO 8601; programs do not read the marks of doubt. */
function certainDate(date: string | undefined): string | undefined {
  const value = date === undefined ? undefined : parseEdtf(date);
  if (value?.kind !== 'date' || value.uncertain || value.approximate) return undefined;
  return value.start && isoDate(value.start);
}

/** A certain span of time as an ISO 8601 interval, an open side with two dots. */
function certainSpan(term: string | undefined): string | undefined {
  const value = term === undefined ? undefined : parseEdtf(term);
  if (value?.kind !== 'interval' || value.uncertain || value.approximate) return undefined;
  return [value.start, value.end].map((day) => (day === undefined ? '..' : isoDate(day))).join('/');
}

/** Without what is not known. */
function known({ '@type': type, ...properties }: Thing): Thing {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined);
  return { '@type': type, ...Object.fromEntries(entries) };
}

type AnyRecord = Partner | Agreement | Association | LegalAct | Event | Source;
