import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { CODE, keepReadings, keptReadings } from '../../../src/content-source/kept-readings.ts';
import { sourceModules } from '../../support/source-imports.ts';

const room = mkdtempSync(join(tmpdir(), 'kept-'));
const place = join(room, 'cache', 'readings');
afterAll(() => rmSync(room, { recursive: true }));

const reading = {
  digest: 'a1',
  locales: ['ru', 'en'],
  data: { title: 'Title', order: undefined, point: [-0, 1.5], names: { 10: 'ten', 2: 'two' } },
  body: { cites: ['gazette'], nodes: [] },
} as const;
const readings = new Map([['sources/gazette.yaml', reading]]);

beforeEach(() => keepReadings(readings, place));

describe('what is kept of readings', () => {
  it('is there for the next process as it was', () => {
    expect(keptReadings(place)).toStrictEqual(readings);
  });

  it('takes the place of what was kept before', () => {
    const other = new Map([['sources/almanac.yaml', reading]]);
    keepReadings(other, place);
    expect(keptReadings(place)).toStrictEqual(other);
  });

  it('is nothing where nobody has kept any, and where nothing can be written', () => {
    expect(keptReadings(join(room, 'nowhere'))).toEqual(new Map());
    const inFile = join(place, 'readings');
    keepReadings(readings, inFile);
    expect(keptReadings(inFile)).toEqual(new Map());
  });

  it.each([0, 63, 64, 200])('is nothing once byte %i of it is another', (at) => {
    const bytes = readFileSync(place);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(place, bytes);
    expect(keptReadings(place)).toEqual(new Map());
  });

  it('is nothing once it is cut off, and when other code has sealed it', () => {
    const bytes = readFileSync(place);
    writeFileSync(place, bytes.subarray(0, bytes.length - 1));
    expect(keptReadings(place)).toEqual(new Map());
    const payload = bytes.subarray(64);
    writeFileSync(place, Buffer.concat([Buffer.from(hash('sha256', payload, 'hex')), payload]));
    expect(keptReadings(place)).toEqual(new Map());
  });

  it('is sealed with everything that has a say in a reading', () => {
    const modules = new Map(sourceModules().map((module) => [module.file, module]));
    const reached = new Set<string>();
    const reach = (file: string) => {
      const module = modules.get(file);
      if (!module || reached.has(file)) return;
      reached.add(file);
      for (const imported of module.imports) reach(imported.file ?? '');
    };
    reach('src/content-source/read-content.ts');
    expect(reached.size).toBeGreaterThan(90);
    expect([...reached].filter((file) => !CODE.includes(modules.get(file)?.part ?? ''))).toEqual([]);
  });
});
