import { describe, expect, it } from 'vitest';
import { contentOf, entriesOf } from '../../../src/registry/content-entries.ts';
import { content as contentOfParts } from './content-builder.ts';

describe('the entries of a content', () => {
  const content = contentOfParts({ records: { partners: { a: {} }, sources: { press: {} } } });

  it('are records, pages and whole files in one shape', () => {
    const entries = entriesOf(content);
    expect(entries.partners).toBe(content.records.partners);
    expect(entries.site).toEqual([
      { collection: 'site', id: 'site', file: 'site.yaml', data: content.site, prose: {} },
    ]);
    expect(entries.vocabularies.map(({ file }) => file)).toContain('vocabularies/partner-kinds.yaml');
  });

  it('give the content back', () => {
    expect(contentOf(entriesOf(content))).toEqual(content);
  });

  it('are no content without site.yaml or a vocabulary', () => {
    expect(() => contentOf({ ...entriesOf(content), site: [] })).toThrow('site.yaml');
    expect(() => contentOf({ ...entriesOf(content), vocabularies: [] })).toThrow('partner-kinds.yaml');
  });
});
