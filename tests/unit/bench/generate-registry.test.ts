import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { generateRegistry } from '../../bench/generate-registry.ts';
import { inLocale } from '../../bench/in-locale.ts';
import { writeContent } from '../../bench/write-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'invented-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('generateRegistry', () => {
  const registry = generateRegistry(24);

  it('gives two papers and an event to every third partner, and a source to every fourth', () => {
    const counts = Object.groupBy(registry.records, ({ collection }) => collection);
    expect(Object.entries(counts).map(([name, records]) => [name, records.length])).toEqual([
      ['partners', 24],
      ['agreements', 16],
      ['events', 8],
      ['sources', 6],
    ]);
  });

  it('gives the same registry for the same number', () => {
    expect(generateRegistry(24)).toEqual(registry);
  });

  it('tells of each record in prose of about 150 words', () => {
    const lengths = registry.records.flatMap(({ prose }) => (prose ? prose.ru.split(/\s+/u).length : []));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(130);
    expect(mean).toBeLessThan(190);
  });

  it('passes the check without any finding', () => {
    writeContent(registry, folder);
    expect(checkContent(folder, { asOf: () => '2025-01-01' }).findings).toEqual([]);
  });
});

describe('inLocale', () => {
  it('replaces texts of every language, however deep, by that of one', () => {
    const value = { name: { ru: 'Имя', en: 'Name' }, list: [{ role: { ru: 'а', en: 'b' } }], cite: ['x'] };
    expect(inLocale(value, 'en')).toEqual({ name: 'Name', list: [{ role: 'b' }], cite: ['x'] });
  });
});
