import { describe, expect, it } from 'vitest';
import { emailAddress, languageTag, mailAddress, webAddress } from '../../../src/format/identifiers.ts';

describe('languageTag', () => {
  it.each(['ru', 'zh-Hans', 'sah', 'und-Latn', 'en-GB'])('takes %s', (tag) => {
    expect(languageTag.safeParse(tag).success).toBe(true);
  });

  it.each(['toString', 'russian', 'r', 'ru_RU', 'x-own', ''])('refuses %j', (tag) => {
    expect(languageTag.safeParse(tag).success).toBe(false);
  });
});

describe('webAddress', () => {
  it.each([
    'https://example.org',
    'HTTP://example.org/a?b=c#d',
    'https://example.org/@name',
    'https://пример.example/файл-1.pdf',
    'https://example.org/"><b>',
  ])('takes %s', (address) => {
    expect(webAddress.safeParse(address).data).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'ftp://example.org',
    '//example.org',
    'https:example.org',
    'https:/example.org',
    'https:\\\\example.org',
    'https://site.example@else.example/',
    'https://name:password@else.example/',
    'https://site.example\\@else.example/',
    'https://пример.example/файл 1.pdf',
    'https://example.org/\u0000',
    'https://example.org/\u202Egpj.exe',
  ])('refuses %j', (address) => {
    expect(webAddress.safeParse(address).success).toBe(false);
  });
});

describe('emailAddress', () => {
  it.each([
    'name@example.org',
    "o'hara+visits@mail.example.org",
    'info@город.рф',
    'почта@город.рф',
    'info@例え.中国',
    'info@xn--c1acfb.xn--p1ai',
  ])('takes %s', (address) => {
    expect(emailAddress.safeParse(address).success).toBe(true);
  });

  it.each([
    'name',
    'name@',
    'name@город',
    '@город.рф',
    'name@@город.рф',
    'name@-город.рф',
    'name@город-.рф',
    'name@город..рф',
    '.name@город.рф',
    'na me@город.рф',
    'name@город.рф?cc=other@example.org',
    'name@город\u200B.рф',
    'Name <name@example.org>',
  ])('refuses %s', (address) => {
    expect(emailAddress.safeParse(address).success).toBe(false);
  });
});

describe('mailAddress', () => {
  it.each(['mailto:a@example.org', 'mailto:a+b@example.org?subject=On%20the%20site'])(
    'takes %s',
    (address) => {
      expect(mailAddress.safeParse(address).success).toBe(true);
    },
  );

  it.each([
    'mailto:',
    'mailto:a@example.org,b@example.org',
    'mailto:a@example.org\nbcc:b@example.org',
    'mailto:a@example.org?subject=a b',
    'mailto:a@example.org?"><b>',
    'mailto:javascript:alert(1)',
    'Mailto:a',
  ])('refuses %j', (address) => {
    expect(mailAddress.safeParse(address).success).toBe(false);
  });
});
