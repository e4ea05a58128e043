import type { FindingText } from './finding-text.ts';
import { maybe } from './maybe.ts';

/** English texts of the rules between records. */
export const registryEn = {
  'unknown-reference': ({ id, collection, suggestion, party, newFile }) => ({
    message: `refers to ${SINGULAR[collection ?? ''] ?? 'a record'} called "${id}", which does not exist`,
    fix: `${maybe(suggestion, (word) => `perhaps "${word}"? Or `)}add the file ${newFile}${maybe(party, (field) => `; if it is no partner of the city, name it in the field ${field}`)}.`,
  }),
  'unknown-term': ({ id, vocabulary, suggestion, known }) => ({
    message: `the vocabulary ${vocabulary} has no term "${id}"`,
    fix: `${maybe(suggestion, (word) => `perhaps "${word}"; `)}${maybe(known, (list) => `there are: ${list}; `)}add a new term to vocabularies/${vocabulary}.yaml.`,
  }),
  'kind-without-direction': ({ id, known }) => ({
    message: `the kind of partners "${id}" belongs to no direction`,
    fix: `add a line "direction: …"${maybe(known, (list) => `; the directions are ${list}`)}.`,
  }),
  'kind-not-the-latest': ({ kind, latest }) => ({
    message: `the kind of relation is "${kind}", and by the last step of its history "${latest}"`,
    fix: `write "kind: ${latest}", or correct the kind in the history.`,
  }),
  'self-reference': ({ id }) => ({
    message: `the record "${id}" refers to itself`,
    fix: 'name another record or delete the line.',
  }),
  'circular-papers': ({ circle }) => ({
    message: `documents refer to each other in a circle: ${circle}`,
    fix: 'a later document refers to an earlier one; remove the reference that runs from the earlier to the later.',
  }),
  'step-agreement-mismatch': ({ agreement, agreementFile, partner }) => ({
    message: `the partner "${partner}" is not among the parties to "${agreement}"`,
    fix: `name another document, or add the party in ${agreementFile}: - { side: ${partner} }.`,
  }),
  'signatory-not-a-party': ({ side, parties }) => ({
    message: `somebody signed for "${side}", which is not among the parties`,
    fix: `write one of the parties (${parties}), or add a line to parties: - { side: ${side} }.`,
  }),
  'home-party-missing': () => ({
    message: 'the city itself is not among the parties',
    fix: 'if it is a party, add - { side: home }; if somebody else signed on its behalf, leave this as it is.',
  }),
  'reserved-id': ({ id }) => ({
    message: `the name "${id}" is taken: the site needs it for itself`,
    fix: `give the file another name, such as ${id}-1, or better a word that says what it is about.`,
  }),
  'former-id-clash': ({ id, other }) => ({
    message: `the former name "${id}" is already in use: ${other}`,
    fix: 'delete it from one of the two records: one address cannot lead to two places.',
  }),
  'double-record': ({ other, fields }) => ({
    message: `${other} is called the same, and nothing tells the two apart`,
    fix: `if they are one, delete one of the files; if not, add or correct what differs: ${fields}. Until then, pages number them.`,
  }),
  'same-wikidata': ({ wikidata, other }) => ({
    message: `the Wikidata number ${wikidata} stands in the record ${other} already`,
    fix: 'check the number; if both are one place or one union, keep one record.',
  }),
  'dates-in-order': ({ date, previous }) => ({
    message: `the date ${date} is earlier than the one before it, ${previous}`,
    fix: 'put the steps in order, oldest first, or correct the date.',
  }),
  'date-in-future': ({ date, asOf, what }) => ({
    message:
      what === 'own'
        ? `this date is yet to come: ${date} (today is ${asOf}), and only what has been is written here`
        : `${DONE[what ?? ''] ?? 'told as something that happened'}, but the date is yet to come: ${date} (today is ${asOf})`,
    fix: `check the date${maybe(FUTURE[what ?? ''], (words) => `; if it is only expected, ${words}`)}.`,
  }),
  'data-date-behind': ({ date, verified }) => ({
    message: `the data are said to be as of ${date}, but an entry was checked against its sources later: ${verified}`,
    fix: 'give a day for all data that is no earlier than the latest check.',
  }),
  'implausible-year': ({ date }) => ({
    message: `the date ${date} is very long ago, and no other date of the registry is anywhere near it`,
    fix: 'check the year (0216 is most likely 2016). If it is right, say beside it how it is known: dateNote.',
  }),
  'term-before-signing': ({ term, signed }) => ({
    message: `the term ${term} was over before the document was signed (${signed})`,
    fix: 'check both dates. A term is written 2023/2025, P5Y (five years from signing) or open-ended.',
  }),
  uncited: ({ field }) => ({
    message: UNCITED[field ?? ''] ?? 'no source is given',
    fix:
      field === 'history'
        ? 'add a line "cite: [source-name]" to the step, or the document that made it: "agreement: document-name".'
        : `name a source: cite: { ${field}: [source-name] }, or record instead of ${field} if it supports the whole record. Where the record names sources already, add it to them.`,
  }),
  'cite-of-unknown-field': ({ name, suggestion, of }) => ({
    message: `a source is given for "${name}", but ${of === 'home' ? 'the home city' : 'such a record'} has no field of that name`,
    fix: maybe(
      suggestion,
      (word) => `perhaps "${word}"?`,
      of === 'home'
        ? 'write the name of a field of home.'
        : 'write the name of a field, the key of a step of its history, or record for the record as a whole.',
    ),
  }),
  'cite-of-unshown-field': ({ name }) => ({
    message: `a source is given for "${name}", a field about the record itself: the page prints it without a source, and nobody would see it`,
    fix: 'move the source to the field that it supports, or to record for the record as a whole.',
  }),
  'accounts-field': ({ name, suggestion, computed }) => ({
    message: `another account is given of "${name}", but such a record has no field of that name`,
    fix: maybe(
      suggestion,
      (word) => `perhaps "${word}"?`,
      `write the name of a field or the key of a step of its history${maybe(computed, (list) => `; computed fields: ${list}`)}.`,
    ),
  }),
  'coordinates-swapped': ({ latitude, longitude }) => ({
    message: `latitude ${latitude}°, longitude ${longitude}° lies where the place cannot be; with the two numbers exchanged it lies where it can`,
    fix: `they are most likely swapped: { latitude: ${longitude}, longitude: ${latitude} }.`,
  }),
  'coordinates-in-sea': ({ latitude, longitude }) => ({
    message: `latitude ${latitude}°, longitude ${longitude}° lies in the sea`,
    fix: 'check the numbers and signs: south and west take a minus. If it is a small island, leave it as it is.',
  }),
  'place-disagrees': ({ pair, country, timeZone, there, suggestion }) => ({
    message:
      pair === 'country'
        ? `the place is not in the country ${country}: its coordinates and its time zone both lie in another`
        : pair === 'coordinates-country'
          ? `the point does not lie in the country ${country}${maybe(there, (zone) => `: the time zone there is ${zone}`)}`
          : pair === 'timeZone-country'
            ? `the country ${country} has no time zone ${timeZone}`
            : `by the coordinates the time zone is ${there}, and ${timeZone} is written`,
    fix: maybe(
      suggestion,
      (zone) => `did you mean ${zone}? If the zone is right, check the coordinates and the country code.`,
      'check the country code, the coordinates with their signs, and the time zone: one of them is wrong.',
    ),
  }),
  'declared-count': ({ count, listed, source }) => ({
    message: `the source "${source}" counts ${count}, but the records it names number ${listed}`,
    fix: `check the number; add a line "declaredBy: [${source}]" to every record that the source names.`,
  }),
  'undrawn-letters': ({ words }) => ({
    message: `the picture for social networks leaves out “${words}”: its typeface has no such letters`,
    fix: 'write it in Latin or Cyrillic letters, and the spelling in the language of the place as nativeName. If it is meant, leave it: the picture does without these words.',
  }),
  'placeholder-address': ({ host }) => ({
    message: `the address is still a placeholder: ${host} is nobody’s`,
    fix: 'write the real address. Until it is known, leave this: the site can be built and looked at, but not published. A build with SITE_URL takes the address of the site from there.',
  }),
  'missing-translation': ({ locale, fields, proseFile }) => ({
    message: [
      maybe(fields, (list) => `no translation (${locale}) of these fields: ${list}`),
      maybe(proseFile, () => `no translation (${locale}) of the main text`),
    ]
      .filter(Boolean)
      .join('; '),
    fix: [
      maybe(fields, () => `add it alongside: { …, ${locale}: … }.`),
      maybe(proseFile, (file) => `${fields ? 'Put' : 'put'} the translated text into ${file}.`),
    ]
      .filter(Boolean)
      .join(' '),
  }),
  'orphan-source': ({ id }) => ({
    message: `nothing refers to the source "${id}"`,
    fix: `cite it where it supports something, as in cite: { date: [${id}] } or [@${id}] in the text, or delete the file.`,
  }),
} satisfies Record<string, FindingText>;

const SINGULAR: Readonly<Record<string, string>> = {
  partners: 'a partner',
  agreements: 'an agreement',
  associations: 'an association',
  'legal-acts': 'a legal act',
  events: 'an event',
  sources: 'a source',
};

const DONE: Readonly<Record<string, string>> = {
  event: 'the event is recorded as held',
  agreement: 'the document is recorded as signed',
  step: 'the step is recorded as taken',
};

const FUTURE: Readonly<Record<string, string>> = {
  event: 'write "state: planned"',
  agreement: 'write "stage: planned"',
  step: 'leave the step out for now',
};

const UNCITED: Readonly<Record<string, string>> = {
  kind: 'nothing says how it is known what kind of partner this is',
  stage: 'nothing says how this document is known',
  signed: 'no source is given for the day of signing',
  term: 'no source is given for the term',
  membership: 'no source is given for the membership',
  founded: 'no source is given for the date of founding',
  date: 'no source is given for the date',
  state: 'nothing says how it is known whether the event took place',
  reported: 'nothing says where this was reported',
  history: 'no source is given for this step',
};
