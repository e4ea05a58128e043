import { describe, expect, it } from 'vitest';
import { digestOfTexts, rendersPresent } from '../../../src/content-source/text-digest.ts';

const LOCALES = ['ru', 'en'];
const record = { name: { ru: 'Мост', en: 'Bridge' }, date: '2015', history: [{ note: { ru: 'Открыт' } }] };
const digest = digestOfTexts(record, 'Текст.\n', LOCALES);

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
    expect(digestOfTexts(other, '\r\nТекст.\r\n\r\n', LOCALES)).toBe(digest);
  });

  it.each([
    [{ ...record, name: { ru: 'Мосты', en: 'Bridge' } }, 'Текст.\n'],
    [{ ...record, history: [{ note: { ru: 'Закрыт' } }] }, 'Текст.\n'],
    [record, 'Другой текст.\n'],
  ])('changes with a word in the default language (%#)', (data, body) => {
    expect(digestOfTexts(data, body, LOCALES)).not.toBe(digest);
  });
});

describe('rendersPresent', () => {
  it('compares as many digits as are written', () => {
    expect(rendersPresent(`${digest}00aa`, digest)).toBe(true);
    expect(rendersPresent('sha256-ffffffff', digest)).toBe(false);
    expect(rendersPresent(undefined, digest)).toBe(false);
  });
});
