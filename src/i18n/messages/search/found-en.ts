/** Words that people use for the pages of the site, beside their titles: the search finds them, nobody sees them. */
export const foundEn = {
  'found.partners': 'list of partners, all partners, partners of the city, all cities',
  'found.agreements': 'documents, treaties, papers, contracts, signed documents, international treaties',
  'found.associations':
    'international organisations, organizations, membership, memberships, networks, unions of cities',
  'found.events': 'news, visits, meetings, latest events, calendar, what happened',
  'found.legal-acts': 'legal basis, laws, legislation, law, legal framework, statutes, regulations',
  'found.sources': 'references, bibliography, links, where the facts come from, list of sources',
  'found.map': 'world map, on the map, show on a map, where the partners are, geography',
  'found.mapOf': 'map of {kind}',
  'found.timeline': 'history, history of relations, chronology, chronicle, dates',
  'found.compare':
    'compare partners, compare cities, table of partners, download, spreadsheet, excel, csv, export',
  'found.reports': 'report, reports, annual report, yearly report, statistics, anniversaries, year in review',
  'found.areas': 'topics, fields of cooperation, areas of cooperation, themes',
  'found.exchange-forms': 'exchange, exchanges, exchange programmes, exchange programs, kinds of exchange',
  'found.book': 'book, print the registry, whole registry, printout, pdf, index of names',
  'found.changes': 'what is new, what changed, change log, history of changes, latest changes, updates',
  'found.data':
    'open data, download the registry, download data, excel, json, geojson, rdf, calendar, feed, api, licence',
  'found.search': 'find, index, A to Z, alphabetical index',
  'found.handbook':
    'editor, for editors, instructions, manual, guide, how to add a record, how to correct a mistake',
} as const;
