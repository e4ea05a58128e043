import type { handbookRu } from './ru.ts';

export const handbookEn: Record<keyof typeof handbookRu, string> = {
  'handbook.title': 'Editor’s handbook',
  'handbook.link': 'For editors',
  'handbook.description': 'How to enter facts into the registry: {page}.',
  'handbook.pages': 'Pages of the handbook',
  'handbook.tools': 'Editor’s tools',
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
