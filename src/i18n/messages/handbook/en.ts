import type { handbookRu } from './ru.ts';

export const handbookEn: Record<keyof typeof handbookRu, string> = {
  'handbook.title': 'Editor’s handbook',
  'handbook.link': 'For editors',
  'handbook.description': 'How to enter facts into the registry: {page}.',
  'handbook.pages': 'Pages of the handbook',
  'handbook.tools': 'Editor’s tools',
  'wanted.title': 'What the registry could show',
  'wanted.papers':
    'Documents without their text: {count}. Each party keeps its copy; a text that it lets the public read goes into documents/.',
  'wanted.pictures':
    'Partners and events without a picture: {count}. Press offices of the cities have them; a picture needs its author and a licence.',
  'wanted.copies':
    'Sources on the web without an archived copy: {count}. A public web archive keeps one, or makes one when asked; its address goes into archivedUrl.',
  'wanted.paper': 'Document',
  'wanted.holders': 'Who has it',
  'translations.title': 'Translations: what is left to do',
  'translations.lead':
    'This page exists only in the build for editors. Awaiting translation: {missing}; behind the original: {stale}; in order: {current}.',
  'translations.none': 'Everything is translated.',
  'translations.to': 'Into: {language}',
  'translations.text': 'Text',
  'translations.state': 'State',
  'translations.what': 'What is missing',
  'translations.file': 'File',
  'translations.missing': 'not translated',
  'translations.stale': 'the original is newer',
  'translations.current': 'translated',
  'translations.body': 'main text',
};
