import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import type { Registry } from '../../src/registry/model.ts';
import { generateRegistry } from '../bench/generate-registry.ts';
import { writeContent } from '../bench/write-content.ts';

/** The registry of an invented city in Russian and English with this many partners, read out of files as any other. */
export function inventedRegistry(partners: number): Registry {
  const folder = mkdtempSync(join(tmpdir(), 'invented-'));
  try {
    writeContent(generateRegistry(partners), folder);
    const { registry } = checkContent(folder, { asOf: () => '2026-11-30' });
    if (registry === undefined) throw new Error('The invented content has no registry');
    return registry;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
