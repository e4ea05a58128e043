import { expect, it } from 'vitest';
import { contentType } from '../../../src/build/content-types.ts';
import { REPORT_FORMATS } from '../../../src/export/report-formats.ts';

it.each(Object.entries(REPORT_FORMATS))('a report as %s is sent as what it is', (ending, { type }) => {
  expect(contentType(`report/2025.${ending}`)).toBe(type);
});
