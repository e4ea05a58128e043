import { TWO_WAYS } from '../date-words.ts';
import { newRu } from './new-ru.ts';
import type { NewWords } from './new-text.ts';

/** English words of the commands that make records. */
export const newEn: NewWords = {
  kinds: {
    partner: 'partner: a city, a district, a body',
    agreement: 'agreement or another paper',
    event: 'event: a visit, a meeting, a festival',
    association: 'association that the city belongs to',
    'legal-act': 'act: a law, a charter, a decree',
    source: 'source: a publication, an archive, a reference book',
  },
  whichKind: 'What is to be added?',
  fields: {
    coordinates: 'Where it is',
    id: 'Name of the record in the address of its page',
    source: 'How this is known',
    'source-id': 'Name of the source, to cite it by',
  },
  inLanguage: (question, language) => `${question} (${language})`,
  translationHint: 'Without a translation press Enter: the page shows the text in the default language.',
  hints: {
    date: 'For example 2015-05-22, May 2015, 2015; about 2015~, perhaps 2015?.',
    'invalid-term': 'For example open-ended, 5 years, 2023–2025.',
    'invalid-country-code':
      'A name, also in another language of the site, or a code: China, CN. If the source names no country, leave it empty.',
    list: 'With commas between several.',
    group: 'Latitude and longitude: 60.17, 24.94.',
  },
  yesAndNo: ['yes', 'no'],
  idHint: 'In Latin letters; it never changes later.',
  placeHint: (listed, hasCountry) =>
    listed > 0
      ? 'A number of the list, or latitude and longitude: 60.17, 24.94. If nothing fits, type a hyphen.'
      : hasCountry
        ? 'The gazetteer does not know the place. Latitude and longitude: 60.17, 24.94.'
        : 'Without a country no place is looked up. Latitude and longitude: 60.17, 24.94.',
  sourceHint:
    'The name of a source that is there, or the address of a page: https://… Without a source the check refuses the record.',
  optional: 'may be left out',
  proposal: (value) => `Enter for ${value}`,
  missing: (question, name) => `no answer to "${question}" (--${name})`,
  noChoice: (answer, near) => `"${answer}" is not in the list${near ? `; perhaps "${near}"?` : ''}`,
  noDate: (answer) =>
    TWO_WAYS.test(answer)
      ? `"${answer}" can be read in two ways. Write the month in words, 22 May 2015, or 2015-05-22`
      : `"${answer}" is no date. Write 2015-05-22, May 2015 or 2015`,
  noNumber: (answer) => `"${answer}" is no number`,
  noTerm: (answer) => `"${answer}" is no term. Write "open-ended", "5 years" or "2023–2025"`,
  noPoint: (answer) => `"${answer}" is no place. Write latitude and longitude: 60.17, 24.94`,
  placeOpen: (found, hasCountry) =>
    found > 1
      ? `left open: ${found} places of the country have this name. Write latitude and longitude`
      : hasCountry
        ? 'left open: the gazetteer knows no such place in this country. Write latitude and longitude'
        : 'left open: without a country no place is looked up. Write latitude and longitude',
  noSource: (answer) => `there is no source "${answer}", and it is no address of a page`,
  noFile: (path) => `the file cannot be opened: ${path}`,
  noPhoto: (path, format) =>
    `${path}: this is ${format ? `a photograph in the format ${format}, which browsers do not show` : 'no photograph'}. Save it as JPEG and try again`,
  emptyCell: 'is empty, and it is needed',
  requiredCell: 'required',
  idCell: 'if empty, made up',
  placeCell: 'latitude and longitude: 60.17, 24.94; if empty, found by the name in the country',
  taken: (id) => `the name "${id}" is taken`,
  termForms: { openEnded: /^open(?:[- ]ended)?$/iu, years: /^(?:y|years?)$/iu, months: /^(?:m|months?)$/iu },
  recordHead: (id) => `Record "${id}". Lines that begin with a hash are not shown on the page.`,
  optionalFields: 'You can also add (take the hash away and write a value; what is unknown is left out):',
  translationHead: (original) =>
    `Here, below the second line, goes the translation of the story in ${original}. Without a story nothing is needed.\nThe next line is changed by the command npm run translations.`,
  photoOf: newRu.photoOf,
  written: 'Written:',
  next: ([first = '']) =>
    `What to do next:\n  1. Open ${first} and write the story below the second line ---.\n  2. Check it: npm run check\n  3. Look at the page: npm run dev`,
  notWritten: (paths) =>
    `Nothing was written: these files are there already, and nothing is overwritten. ${paths.join(', ')}`,
  cannotWrite: (path, reason) => `Cannot write ${path}: ${reason}`,
  checkSays: 'The check on the new files:',
  stopped: 'Nothing was written.',
  contentBroken: 'First mend site.yaml and the vocabularies and take away symbolic links: npm run check',
};
