import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { siteFiles } from '../../../../src/export/site-files.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { DATA_FILES } from '../../../../src/views/open-data/data-files.ts';
import { dataView } from '../../../../src/views/open-data/data-view.ts';
import { emptyContent, sampleContent } from '../../views/sample-content.ts';
import { registryOf } from '../../views/sample-views.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const filesOf = (content: ReturnType<typeof sampleContent>) => {
  const registry = registryOf(content);
  const contexts = registry.site.locales.map((locale) => pageContext(registry, locale));
  return { contexts, files: new Map(siteFiles(contexts, sha256).map(({ href, make }) => [href, make])) };
};

describe.each([
  ['a small city', sampleContent()],
  ['a city without a record', emptyContent()],
  ['a city of one language', { ...sampleContent(), site: { ...sampleContent().site, locales: ['ru'] } }],
])('the files of %s', (_, content) => {
  const { contexts, files } = filesOf(content);
  const bytes = (href: string): Uint8Array => {
    const made = files.get(href)?.() ?? '';
    return typeof made === 'string' ? new TextEncoder().encode(made) : made;
  };

  it('are all that the page on data leads to', () => {
    const linked = contexts.flatMap((ctx) => dataView(ctx).formats.flatMap((format) => format.files));
    const missing = linked
      .map(({ href }) => href)
      // These two are made of the finished pages.
      .filter((href) => href !== '/sitemap.xml' && href !== '/offline.zip')
      .filter((href) => !files.has(href) && !href.endsWith('/'));
    expect(missing).toEqual([]);
    expect(DATA_FILES.filter(({ file }) => !files.has(`/data/${file}`))).toEqual([]);
  });

  it('are none of them empty, and the same each time', () => {
    const again = filesOf(content).files;
    for (const [href, make] of files) {
      expect(bytes(href).length, href).toBeGreaterThan(10);
      expect(Buffer.from(bytes(href)).equals(Buffer.from(again.get(href)?.() ?? '')), href).toBe(true);
      expect(make).toBeTypeOf('function');
    }
  });

  it('are in the archive as they are, with sums that are right', () => {
    const packed = unzipSync(bytes('/data/registry.zip'));
    const sums = (text: string) =>
      new Map(
        text
          .trimEnd()
          .split('\n')
          .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
      );
    const inside = sums(strFromU8(packed['SHA256SUMS'] ?? new Uint8Array()));
    expect([...inside.keys()].sort()).toEqual(
      Object.keys(packed)
        .filter((name) => name !== 'SHA256SUMS')
        .sort(),
    );
    for (const [name, sum] of inside) expect(sha256(packed[name] ?? new Uint8Array()), name).toBe(sum);
    for (const [name, sum] of sums(strFromU8(bytes('/data/SHA256SUMS'))))
      expect(sha256(bytes(`/data/${name}`)), name).toBe(sum);
    expect(strFromU8(packed['README.txt'] ?? new Uint8Array())).toContain('CC-BY-4.0');
  });
});

describe('the data of a record', () => {
  it('are at the ids that it had before, too', () => {
    const content = sampleContent();
    for (const { id, data } of content.records.partners) if (id === 'alpha') data.formerIds = ['alfa'];
    const { files } = filesOf(content);
    expect(files.get('/id/partners/alfa.json')?.()).toBe(files.get('/id/partners/alpha.json')?.());
    expect(String(files.get('/id/partners/alfa.json')?.())).toContain('"id": "alpha"');
  });
});
