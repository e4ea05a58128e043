import { describe, expect, it } from 'vitest';
import { interfaceLocales } from '../../../src/i18n/locales.ts';
import { hasMessage, messages } from '../../../src/i18n/messages/index.ts';

const { ru, en } = messages;

/** Every message with its name, a plural form as `name/category`. */
function entries(table: typeof ru): [name: string, text: string][] {
  return [
    ...Object.entries(table.texts),
    ...Object.entries(table.plurals).flatMap(([name, forms]) =>
      Object.entries(forms).map(([category, text]): [string, string] => [`${name}/${category}`, text]),
    ),
  ];
}

function places(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').sort();
}

describe('the messages', () => {
  it('have the same names in both languages', () => {
    expect(Object.keys(en.texts).sort()).toEqual(Object.keys(ru.texts).sort());
    expect(Object.keys(en.plurals).sort()).toEqual(Object.keys(ru.plurals).sort());
    expect(Object.keys(ru.texts).length).toBeGreaterThan(200);
  });

  it('are never empty or padded with spaces', () => {
    for (const locale of interfaceLocales) {
      const bad = entries(messages[locale]).filter(([, text]) => text === '' || text !== text.trim());
      expect(bad).toEqual([]);
    }
  });

  it('have the same places to fill in both languages', () => {
    const differing = Object.entries(ru.texts)
      .map(([name, text]) => [
        name,
        places(text),
        places(Object.entries(en.texts).find(([key]) => key === name)?.[1] ?? ''),
      ])
      .filter(([, russian, english]) => JSON.stringify(russian) !== JSON.stringify(english));
    expect(differing).toEqual([]);
  });

  it('have no brace that is no place', () => {
    const bad = [...entries(ru), ...entries(en)].filter(([, text]) =>
      /[{}]/u.test(text.replace(/\{\w+\}/gu, '')),
    );
    expect(bad).toEqual([]);
  });

  it('have a plural form for every category of whole numbers in their language', () => {
    for (const locale of interfaceLocales) {
      const rules = new Intl.PluralRules(locale);
      const needed = [...new Set(Array.from({ length: 200 }, (_, number) => rules.select(number)))];
      const lacking = Object.entries(messages[locale].plurals).filter(([, forms]) =>
        needed.some((category) => !(category in forms)),
      );
      expect(lacking).toEqual([]);
    }
  });

  it('name the number in every plural form', () => {
    const silent = [ru, en].flatMap(({ plurals }) =>
      Object.values(plurals).flatMap((forms) =>
        Object.values(forms).filter((text) => !text.includes('{count}')),
      ),
    );
    expect(silent).toEqual([]);
  });

  it('have no straight quotes and no hyphen for a dash', () => {
    const bad = [...entries(ru), ...entries(en)].filter(([, text]) => /["']|\s-\s/u.test(text));
    expect(bad).toEqual([]);
  });

  it('have no Latin letter inside a Russian word, and no Cyrillic in English', () => {
    const mixed = entries(ru).filter(([, text]) =>
      /[а-яё][a-z]|[a-z][а-яё]/iu.test(text.replace(/\{\w+\}/gu, '')),
    );
    const cyrillic = entries(en).filter(([, text]) => /\p{Script=Cyrillic}/u.test(text));
    expect([mixed, cyrillic]).toEqual([[], []]);
  });
});

describe('hasMessage', () => {
  it('knows the names of messages and nothing else', () => {
    expect(hasMessage('fact.since')).toBe(true);
    expect(hasMessage('fact.nowhere')).toBe(false);
    expect(hasMessage('toString')).toBe(false);
  });
});
