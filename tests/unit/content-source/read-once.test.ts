import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetRead, linkOnce, readOnce, shownContent } from '../../../src/content-source/read-once.ts';
import { content as contentOfParts } from '../registry/content-builder.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-once-'));
  cpSync('tests/fixtures/minimal-city', folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('readOnce', () => {
  it('reads a folder again only when it is told of a change', () => {
    const first = readOnce(folder);
    writeFileSync(join(folder, 'sources/other.yaml'), 'title: Other\n');
    expect(readOnce(folder)).toBe(first);
    forgetRead();
    expect(readOnce(folder).files.has('sources/other.yaml')).toBe(true);
  });

  it('keeps the reading of one folder apart from that of another', () => {
    const first = readOnce(folder);
    expect(readOnce('tests/fixtures/valid-city')).not.toBe(first);
  });
});

describe('shownContent', () => {
  const lake = () => join(folder, 'partners/lakemark.md');
  const partners = () => shownContent(folder)?.records.partners.map(({ id }) => id);

  it('keeps the last good state of a file that is being written, until it is in order or gone', () => {
    const text = readFileSync(lake(), 'utf8');
    expect(partners()).toEqual(['lakemark']);
    writeFileSync(lake(), '---\nkind: [\n');
    forgetRead();
    expect(readOnce(folder).content?.records.partners).toEqual([]);
    expect(partners()).toEqual(['lakemark']);
    expect(shownContent(folder)).toBe(shownContent(folder));
    writeFileSync(lake(), text);
    forgetRead();
    expect(shownContent(folder)).toBe(readOnce(folder).content);
    rmSync(lake());
    forgetRead();
    expect(partners()).toEqual([]);
    writeFileSync(lake(), text);
    forgetRead();
  });

  it('keeps all that stood before while site.yaml cannot be read, and shows nothing where it never could be', () => {
    const site = readFileSync(join(folder, 'site.yaml'));
    const before = shownContent(folder);
    expect(before).toBeDefined();
    writeFileSync(join(folder, 'site.yaml'), 'title: [\n');
    forgetRead();
    expect(shownContent(folder)).toBe(before);
    expect(shownContent(join(folder, 'nowhere'))).toBeUndefined();
    writeFileSync(join(folder, 'site.yaml'), site);
    forgetRead();
  });
});

describe('linkOnce', () => {
  const content = contentOfParts({ records: { partners: { a: {} } } });

  it('gives the same registry for the same content', () => {
    const linked = linkOnce(content, { asOf: '2026-01-01' });
    expect(linkOnce(content, { asOf: '2026-01-01' })).toBe(linked);
  });

  it('links another content anew, and the same for another day or against more rules', () => {
    const linked = linkOnce(content, { asOf: '2026-01-01' });
    expect(linkOnce({ ...content }, { asOf: '2026-01-01' })).not.toBe(linked);
    expect(linkOnce(content, { asOf: '2026-01-02' }).registry.asOf).toBe('2026-01-02');
    const checked = linkOnce(content, {
      asOf: '2026-01-02',
      geography: { isLand: () => true, hasCityNear: () => true },
    });
    expect(checked.registry).not.toBe(linked.registry);
    expect(linkOnce(content, { asOf: '2026-01-02' })).toBe(checked);
  });
});
