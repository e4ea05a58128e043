import { expect, it } from 'vitest';
import { contentType } from '../../../src/build/content-types.ts';
import { DOWNLOAD_TYPES } from '../../../src/export/download.ts';

it.each(Object.entries(DOWNLOAD_TYPES))('a file as %s is sent as what it is', (ending, type) => {
  expect(contentType(`report/2025.${ending}`)).toBe(type);
});
