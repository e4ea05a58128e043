import { describe, expect, it } from 'vitest';
import { loaderEntries } from '../../../src/content-source/loader-entries.ts';
import { pageEntryId } from '../../../src/content-source/page-entry-id.ts';
import { readContent } from '../../../src/content-source/read-content.ts';
import type { Content } from '../../../src/registry/record.ts';
import type { CollectionName } from '../../../src/registry/schema/index.ts';
import type { Locale } from '../../../src/registry/schema/localized-text.ts';
import { assembleContent } from '../../../src/site/assemble-content.ts';

const { content } = readContent('tests/fixtures/minimal-city');

/** Entries as the collections give them, with the files that the loader names for them. */
function entriesOf(read: Content) {
  const fileOf = <Name extends CollectionName>(name: Name) =>
    read.records[name].map(({ id, data, file }) => ({ id, data, filePath: `content/${file}` }));
  const texts = [
    ...Object.values(read.records).flat(),
    ...read.pages.map((page) => ({ ...page, collection: 'pages' as const })),
  ].flatMap(({ collection, id, prose }) =>
    Object.entries(prose).flatMap(([locale, text]) =>
      text ? [{ id: text.file, data: { collection, of: id, locale, ...text } }] : [],
    ),
  );
  return {
    partners: fileOf('partners'),
    agreements: fileOf('agreements'),
    associations: fileOf('associations'),
    'legal-acts': fileOf('legal-acts'),
    events: fileOf('events'),
    sources: fileOf('sources'),
    vocabularies: Object.entries(read.vocabularies).map(([id, data]) => ({ id, data })),
    countries: [{ id: 'countries', data: read.countries }],
    site: [{ id: 'site', data: read.site }],
    texts,
    pages: read.pages.flatMap(({ id, data }) =>
      Object.entries(data).flatMap(([locale, page]: [Locale, (typeof data)[Locale]]) =>
        page ? [{ id: `${id}/${locale}`, data: page }] : [],
      ),
    ),
  };
}

describe('assembleContent', () => {
  it('gives back what the reader gave', () => {
    if (content === undefined) throw new Error('The fixture is broken.');
    expect(assembleContent(entriesOf(content), (path) => path.replace('content/', ''))).toEqual(content);
  });

  it('throws without site.yaml or a vocabulary', () => {
    if (content === undefined) throw new Error('The fixture is broken.');
    const entries = entriesOf(content);
    expect(() => assembleContent({ ...entries, site: [] }, String)).toThrow('site.yaml');
    expect(() => assembleContent({ ...entries, vocabularies: [] }, String)).toThrow('partner-kinds.yaml');
  });
});

describe('loaderEntries', () => {
  it('holds facts and what is known of the prose, never the prose itself', () => {
    if (content === undefined) throw new Error('The fixture is broken.');
    expect(loaderEntries(content, 'partners')).toEqual([
      { id: 'lakemark', file: 'partners/lakemark.md', data: content.records.partners[0]?.data },
    ]);
    expect(loaderEntries(content, 'texts')).toEqual(
      entriesOf(content).texts.map(({ id, data }) => ({ id, file: id, data })),
    );
    expect(loaderEntries(content, 'vocabularies').map(({ id }) => id)).toEqual(
      Object.keys(content.vocabularies),
    );
  });
});

describe('pageEntryId', () => {
  it.each([
    ['about.mdx', 'about/ru'],
    ['about.en.mdx', 'about/en'],
    ['folder/about.en.mdx', 'about/en'],
  ])('makes of %s the id %s', (path, id) => {
    expect(pageEntryId(path, 'ru')).toBe(id);
  });
});
