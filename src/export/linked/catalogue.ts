import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../../views/context.ts';
import { DATA_FILES, SCHEMAS } from '../../views/open-data/data-files.ts';
import { schemaAddress } from '../open-data/json-schema.ts';
import { iri, type RdfNode } from './rdf.ts';
import { inAllLanguages } from './registry-graph.ts';

/**
 * The registry as a data set in a catalogue of its own (DCAT 3), for portals of open data.
 * @param tables names of the CSV files
 */
export function catalogue({ registry }: PageContext, tables: readonly string[]): RdfNode[] {
  const { url, title, description, locales, dataDate, licence, official, department, reportUrl } =
    registry.site;
  const address = absolute(url, route.data('catalog.jsonld'));
  const about = {
    'dct:title': inAllLanguages(title),
    'dct:description': inAllLanguages(description),
    'dct:publisher': {
      '@type': 'foaf:Agent',
      'foaf:name': inAllLanguages(official ? department.name : title),
    },
    'dct:language': locales.map((locale) => ({ '@id': languageAddress(locale) })),
    'dct:modified': dateValue(dataDate),
    ...licenceOf(licence.content),
  };
  return [
    {
      '@id': `${address}#catalogue`,
      '@type': 'dcat:Catalog',
      ...about,
      'foaf:homepage': { '@id': absolute(url, route.root()) },
      'dcat:dataset': { '@id': `${address}#registry` },
    },
    {
      '@id': `${address}#registry`,
      '@type': 'dcat:Dataset',
      ...about,
      'dcat:landingPage': locales.map((locale) => ({ '@id': absolute(url, route.dataPage(locale)) })),
      ...(reportUrl !== undefined && {
        'dcat:contactPoint': {
          '@type': 'vcard:Kind',
          'vcard:fn': inAllLanguages(department.name),
          [reportUrl.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: { '@id': iri(reportUrl) },
        },
      }),
      'dcat:distribution': [
        ...DATA_FILES.map(({ file, type }) => ({ file, type })),
        ...tables.map((name) => ({ file: `${name}.csv`, type: 'text/csv' })),
      ].map(({ file, type }) => ({
        '@type': 'dcat:Distribution',
        'dct:title': file,
        'dcat:accessURL': { '@id': absolute(url, route.dataPage(locales[0] ?? '')) },
        'dcat:downloadURL': { '@id': absolute(url, route.data(file)) },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
        ...licenceOf(licence.content),
        ...(file === 'registry.json' && {
          'dct:conformsTo': SCHEMAS.map((name) => ({ '@id': schemaAddress(url, name) })),
        }),
      })),
    },
  ];
}

/** A licence by its SPDX id has an address; another is told in words. */
function licenceOf(licence: string): object {
  return SPDX.test(licence)
    ? { 'dct:license': { '@id': `https://spdx.org/licenses/${licence}` } }
    : { 'dct:rights': licence };
}

const SPDX = /^[A-Za-z0-9][A-Za-z0-9.+-]*-\d[A-Za-z0-9.-]*$/u;

function languageAddress(locale: string): string {
  const [language = locale] = locale.split('-', 1);
  const list = language.length === 2 ? 'iso639-1' : 'iso639-2';
  return `http://id.loc.gov/vocabulary/${list}/${language}`;
}

/** A day, month or year; of a date in doubt the words of EDTF. */
function dateValue(date: string): unknown {
  const type = DATE_TYPES.find(({ pattern }) => pattern.test(date))?.type;
  return type === undefined ? date : { '@value': date, '@type': type };
}

const DATE_TYPES = [
  { pattern: /^\d{4}-\d{2}-\d{2}$/u, type: 'xsd:date' },
  { pattern: /^\d{4}-\d{2}$/u, type: 'xsd:gYearMonth' },
  { pattern: /^\d{4}$/u, type: 'xsd:gYear' },
];
