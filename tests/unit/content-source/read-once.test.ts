import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetRead, linkOnce, readOnce } from '../../../src/content-source/read-once.ts';
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

describe('linkOnce', () => {
  const content = contentOfParts({ records: { partners: { a: {} } } });

  it('gives the same registry for the same digests, in whatever order they come', () => {
    const linked = linkOnce(content, ['1', '2'], { asOf: '2026-01-01' });
    expect(linkOnce(content, ['2', '1'], { asOf: '2026-01-01' })).toBe(linked);
  });

  it('links anew what has changed, and for another day', () => {
    const linked = linkOnce(content, ['1', '2'], { asOf: '2026-01-01' });
    expect(linkOnce(content, ['1', '3'], { asOf: '2026-01-01' })).not.toBe(linked);
    expect(linkOnce(content, ['1', '2'], { asOf: '2026-01-02' }).registry.asOf).toBe('2026-01-02');
  });
});
