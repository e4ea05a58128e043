import type { dataRu } from './ru.ts';

export const dataEn: Record<keyof typeof dataRu, string> = {
  'data.title': 'Data',
  'data.lead':
    'All entries of the registry can also be had as data, as a whole or one by one. The files change together with the site.',
  'data.licence':
    'Terms of use: {licence}. When citing the data, name the registry, the day as of which they stand and the permanent address of the entry.',
  'data.example': 'Example',
  'data.files': 'Files',
  'data.json.title': 'JSON',
  'data.json.text':
    'The whole registry in one file: the records as they were entered, in every language, with the sources of each field, the accounts that differ, and what the registry works out for itself. Dates follow EDTF (ISO 8601-2): “1991?” is an uncertain year, “2001~” an approximate one, “2023/2025” a span. What the registry does not know is not in the file.',
  'data.json.version':
    'The version of the format is {version}. Within a version fields are only ever added: skip those you do not know. Should a field go or change its meaning, the number rises and the earlier schemas stay where they are.',
  'data.record.title': 'A single record',
  'data.record.text':
    'Every entry has a permanent address without a language: it offers the page in each language of the site, suits footnotes and QR codes, and does not change even if the entry is given another name. Beside it, at the same address ending in .json, is the entry as data.',
  'data.table.title': 'Tables',
  'data.table.text':
    'One CSV table for each section and for each list inside its entries; the field “record” names the entry that a row belongs to. The encoding is UTF-8 with a byte order mark, the separator a comma, the first row holds the names of the columns. Several values in a cell are separated by semicolons. An apostrophe begins a cell that a program would otherwise take for a formula. The columns are described in CSVW. The XLSX workbook has the same tables, a sheet for each.',
  'data.geojson.title': 'GeoJSON',
  'data.geojson.text':
    'The partners on the map (RFC 7946, WGS 84). A partner whose place is not stated has no geometry. The country is named only where the record names it.',
  'data.calendar.title': 'Calendar',
  'data.calendar.text':
    'Round-number anniversaries for the next five years, planned events, and the days on which documents expire (iCalendar, RFC 5545). The calendar takes only what is known to the day and beyond doubt; the rest is on the pages of the site. An anniversary of 29 February falls on the 28th in a common year. A partner with something to mark has a calendar of its own.',
  'data.feed.title': 'Feed',
  'data.feed.text':
    'The latest dated facts: documents, steps of relations, events (Atom). Each partner that has any has a feed of its own. A separate feed tells how the entries of the registry itself change.',
  'data.linked.title': 'Linked data',
  'data.linked.text':
    'The registry in the terms of schema.org, as JSON-LD and as Turtle, and a description of the data set itself in DCAT 3.',
  'data.archive.title': 'All at once',
  'data.archive.text':
    'An archive of the JSON, CSV, XLSX, GeoJSON and linked-data files, with the schemas and a note. The SHA-256 sums show whether the files have arrived intact.',
  'data.search.title': 'For search engines',
  'data.search.text': 'The list of pages with their languages, and a description of the site’s search.',
  'data.book.title': 'The book',
  'data.book.text':
    'The whole registry on one page to print or to save as PDF: partners with their documents and events, associations, legal basis, glossary, sources and an index. A very large registry is divided into volumes.',
  'data.offline.title': 'The site without a network',
  'data.offline.text':
    'An archive with the pages of the site in every language, for those who will have no network on the way. Unpack it and open index.html: the map, the lists with their filters and the search for names all work. The copy has no full-text search and no data files.',
  'data.recordJson': 'JSON',
  'data.ofPartnerCalendar': 'calendar',
  'data.ofPartnerFeed': 'feed',
  'calendar.title': '{site}: calendar',
  'calendar.ofPartner': '{partner}: calendar',
  'calendar.anniversary': '{years}: {title}',
  'calendar.planned': 'Planned: {title}',
  'calendar.termEnd': 'Term ends: {title}',
  'feed.title': '{site}: feed',
  'feed.ofPartner': '{partner}: feed',
  'feed.step': '{name}: {state}, {date}',
  'feed.record': '{title}, {date}',
  'book.title': 'The registry as a book',
  'book.lead':
    'The whole registry for print: partners by kind with their documents and events, associations, legal basis, glossary, sources and an index.',
  'book.address': 'Online: {address}',
  'book.contents': 'Contents',
  'book.volume': 'Volume {number}: {first} – {last}',
  'book.volumes': 'Volumes',
  'book.otherPapers': 'Documents with no partner in the registry',
  'book.otherEvents': 'Events with no partner in the registry',
  'book.glossary': 'Glossary',
  'book.partnerKinds': 'Kinds of partners',
  'book.paperKinds': 'Kinds of documents',
  'book.noDefinition': 'not defined',
  'book.otherSources': 'Other sources of the registry',
  'book.index': 'Index of names',
  'permanent.title': 'Permanent address of “{name}”',
  'permanent.text': 'The record “{name}” of “{site}”: choose the language of its page.',
};
