import { expect, it } from 'vitest';
import { defaultActKinds } from '../../../src/i18n/default-act-kinds.ts';

it.each([
  [['ru', 'en'], { ru: 'Указ', en: 'Decree' }],
  [['en', 'fr'], { en: 'Decree' }],
  [['fr', 'sah'], { en: 'Decree' }],
] as const)(
  'kinds of legal acts are named in the languages that the interface speaks to %j',
  (locales, label) => {
    expect(defaultActKinds(locales)['decree']).toEqual({ label });
  },
);
