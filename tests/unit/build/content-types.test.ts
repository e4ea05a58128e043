import { expect, it } from 'vitest';
import { contentType } from '../../../src/build/content-types.ts';
import { DRAFT_TYPES } from '../../../src/drafts/file-draft.ts';

it.each(Object.entries(DRAFT_TYPES))('a file as %s is sent as what it is', (ending, type) => {
  expect(contentType(`report/2025.${ending}`)).toBe(type);
});
