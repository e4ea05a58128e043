import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetInProcess } from '../../../src/content-source/in-process.ts';
import { readBody } from '../../../src/content-source/read-body.ts';
import { readContent, type ReadResult } from '../../../src/content-source/read-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'memory-'));
const gazette = readFileSync('tests/fixtures/minimal-city/sources/gazette.yaml', 'utf8');
const source = (title: string) => gazette.replace(/^title: .*$/mu, `title: ${title}`);

beforeAll(() => {
  cpSync('tests/fixtures/minimal-city', folder, { recursive: true });
  for (let at = 0; at < 1000; at += 1) writeFileSync(join(folder, `sources/s-${at}.yaml`), source(`S${at}`));
  readInNewProcess();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** As a process does that begins with what others have left. */
function readInNewProcess(): ReadResult {
  forgetInProcess('files');
  return readContent(folder);
}

/** A file that was not parsed again has its data made where somebody asks for them. */
function isParsed({ files }: ReadResult, file: string): boolean {
  const data = Object.getOwnPropertyDescriptor(files.get(file) ?? {}, 'data');
  return data !== undefined && 'value' in data;
}

const titleOf = ({ content }: ReadResult, id: string) =>
  content?.records.sources.find((record) => record.id === id)?.data.title;

describe('the memory of files', () => {
  it('gives the next process what this one has read, file for file', () => {
    const next = readInNewProcess();
    expect(isParsed(next, 'sources/s-1.yaml')).toBe(false);
    expect(isParsed(next, 'partners/lakemark.md')).toBe(false);
    const fresh = readAnew();
    expect(isParsed(fresh, 'partners/lakemark.md')).toBe(true);
    expect(next.content).toStrictEqual(fresh.content);
    expect(JSON.stringify(next.content)).toBe(JSON.stringify(fresh.content));
    expect(next.findings).toEqual(fresh.findings);
    expect([...next.files.values()]).toEqual([...fresh.files.values()]);
    const said = ({ files }: ReadResult) => [...files.values()].map(readBody);
    expect(said(next)).toStrictEqual(said(fresh));
  });

  it('reads a file again that has changed, and one that has another name', () => {
    writeFileSync(join(folder, 'sources/s-2.yaml'), source('Other'));
    writeFileSync(join(folder, 'sources/t-2.yaml'), source('S2'));
    const next = readInNewProcess();
    expect(isParsed(next, 'sources/s-2.yaml')).toBe(true);
    expect([titleOf(next, 's-2'), titleOf(next, 't-2')]).toEqual(['Other', 'S2']);
  });

  it('reads files with mistakes each time, and says the same of them', () => {
    writeFileSync(join(folder, 'sources/s-3.yaml'), 'title: S3\n');
    writeFileSync(join(folder, 'sources/s-4.yaml'), 'title: "S4\n');
    const partner = readFileSync(join(folder, 'partners/lakemark.md'), 'utf8');
    writeFileSync(join(folder, 'partners/twice.md'), partner.replace('\n---\n', '\n---\n---\n'));
    const { findings } = readInNewProcess();
    expect(new Set(findings.map(({ file }) => file))).toEqual(
      new Set(['partners/twice.md', 'sources/s-3.yaml', 'sources/s-4.yaml']),
    );
    expect(readAnew().findings).toEqual(findings);
    expect(readInNewProcess().findings).toEqual(findings);
  });

  it('reads fields again for a site in other languages', () => {
    const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
    writeFileSync(join(folder, 'site.yaml'), site.replace('locales: [ru, en]', 'locales: [ru]'));
    const next = readInNewProcess();
    expect(next.findings.filter(({ rule }) => rule === 'unknown-language').length).toBeGreaterThan(1000);
    expect(readAnew().findings).toEqual(next.findings);
  });
});

/** As the first process does. */
function readAnew(): ReadResult {
  rmSync('.build/cache/readings', { force: true });
  return readInNewProcess();
}
