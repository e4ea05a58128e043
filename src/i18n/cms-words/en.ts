import type { CmsWords } from './ru.ts';

export const cmsEn: CmsWords = {
  collections: {
    partners: ['Partners', 'Partner'],
    agreements: ['Agreements', 'Agreement'],
    events: ['Events', 'Event'],
    associations: ['Associations', 'Association'],
    'legal-acts': ['Legal acts', 'Legal act'],
    sources: ['Sources', 'Source'],
    pages: ['Pages', 'Page'],
    vocabularies: ['Vocabularies', 'Vocabulary'],
    settings: ['Site and city', 'Site and city'],
  },
  files: {
    'partner-kinds': 'Kinds of partner',
    'agreement-kinds': 'Kinds of document',
    'act-kinds': 'Kinds of legal act',
    'event-kinds': 'Kinds of event',
    areas: 'Areas of cooperation',
    'exchange-forms': 'Forms of exchange',
    directions: 'Directions',
    countries: 'Names of countries',
    site: 'Site and city',
  },
  /** Labels of the names that an editor chooses in lists such as `cite`. */
  keys: {
    cite: 'Field (record: the whole record)',
    nameForms: 'Language code',
    titleTranslated: 'Language code',
    vocabulary: 'Id (Latin letters, permanent)',
    countries: 'Country code',
  },
  values: { cite: 'Sources', titleTranslated: 'Translation' },
  body: 'Main text',
  bodyHint: 'A blank line between paragraphs; [@source-id] cites a source',
  dateHint:
    '2015-05-22, 2015-05, 2015; 1991? uncertain; 199X the 1990s; 2023/2025 from – to; [2021..] that year or later',
  slug: 'Id of the record: small Latin letters, digits, hyphens. It becomes part of the address and never changes. For example: city-2015-visit',
  slugPattern: 'Only small Latin letters, digits and hyphens',
  datePattern: 'This is no date. Write 2015-05-22, 2015-05, 2015, 1991? or 2023/2025',
  textPattern: 'This value will not do; see “Fields” in the handbook',
  checked: 'Translations compared',
  checkedHint: 'Tick a language if you have compared its translation with this text and it renders it',
  title: 'Registry editor',
  program: {},
  commits: {
    create: 'Add {{collection}} “{{slug}}”',
    update: 'Update {{collection}} “{{slug}}”',
    delete: 'Delete {{collection}} “{{slug}}”',
    uploadMedia: 'Add the file “{{path}}”',
    deleteMedia: 'Delete the file “{{path}}”',
  },
};
