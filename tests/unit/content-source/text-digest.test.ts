import { describe, expect, it } from 'vitest';
import { digestOfTexts, rendersPresent } from '../../../src/content-source/text-digest.ts';
import { filePlans } from '../../../src/format/file-plans.ts';

const LOCALES = ['ru', 'en'] as const;
const plan = filePlans().partners;
const record = { name: { ru: 'Мост', en: 'Bridge' }, date: '2015', history: [{ note: { ru: 'Открыт' } }] };
const digest = digestOfTexts(plan, record, 'Текст.\n', LOCALES);

describe('digestOfTexts', () => {
  it('is written as in translationOf', () => {
    expect(digest).toMatch(/^sha256-[0-9a-f]{8}$/u);
  });

  it('does not change with facts, translations, the order of fields, line ends or space around the body', () => {
    const other = {
      history: [{ note: { ru: 'Открыт', en: 'Opened' }, by: 'home' }],
      date: '2016',
      name: { ru: 'Мост' },
    };
    expect(digestOfTexts(plan, other, '\r\nТекст.\r\n\r\n', LOCALES)).toBe(digest);
  });

  it.each([
    [{ ...record, name: { ru: 'Мосты', en: 'Bridge' } }, 'Текст.\n'],
    [{ ...record, history: [{ note: { ru: 'Закрыт' } }] }, 'Текст.\n'],
    [record, 'Другой текст.\n'],
  ])('changes with a word in the default language (%#)', (data, body) => {
    expect(digestOfTexts(plan, data, body, LOCALES)).not.toBe(digest);
  });

  it('counts a title in the default language beside one in another, and no forms of names', () => {
    const { sources, partners } = filePlans();
    const titled = (titleTranslated: object) => digestOfTexts(sources, { titleTranslated }, '', LOCALES);
    expect(titled({ ru: 'Мост' })).not.toBe(titled({ ru: 'Река' }));
    expect(titled({ en: 'Bridge' })).toBe(titled({}));
    const forms = (genitive: string) =>
      digestOfTexts(partners, { nameForms: { ru: { genitive } } }, '', LOCALES);
    expect(forms('Моста')).toBe(forms('Реки'));
  });
});

describe('rendersPresent', () => {
  it('compares as many digits as are written', () => {
    expect(rendersPresent(`${digest}00aa`, digest)).toBe(true);
    expect(rendersPresent('sha256-ffffffff', digest)).toBe(false);
    expect(rendersPresent(undefined, digest)).toBe(false);
  });
});
