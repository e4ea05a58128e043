import { describe, expect, it } from 'vitest';
import { languageTag } from '../../../src/registry/schema/identifiers.ts';

describe('languageTag', () => {
  it.each(['ru', 'zh-Hans', 'sah', 'und-Latn', 'en-GB'])('takes %s', (tag) => {
    expect(languageTag.safeParse(tag).success).toBe(true);
  });

  it.each(['toString', 'russian', 'r', 'ru_RU', 'x-own', ''])('refuses %j', (tag) => {
    expect(languageTag.safeParse(tag).success).toBe(false);
  });
});
