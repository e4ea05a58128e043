import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Locales } from '../format/localized-text.ts';
import type { BodyFacts } from './read-body.ts';
import { writeOver } from './write-whole.ts';

/**
 * What an earlier process made of the files of a large content, by file: as this very code, these very packages and
 * this Node have left it, else nothing.
 */
export function keptReadings(place = PLACE): ReadonlyMap<string, KeptReading> {
  try {
    const kept = readFileSync(place);
    const readings = kept.subarray(SEAL_LENGTH);
    if (kept.subarray(0, SEAL_LENGTH).toString() === sealOf(readings)) return deserialize(readings);
  } catch {
    // Nothing is kept.
  }
  return new Map();
}

/** Keeps readings for the next process, in place of those that are kept. Where they cannot be, all are made anew. */
export function keepReadings(readings: ReadonlyMap<string, KeptReading>, place = PLACE): void {
  try {
    const written = serialize(readings);
    const seal = sealOf(written);
    mkdirSync(dirname(place), { recursive: true });
    writeOver(place, Buffer.concat([Buffer.from(seal), written]));
  } catch {
    // The disk is full, or nobody may write there.
  }
}

/** Beside the pictures that the build keeps. */
const PLACE = resolve('.build/cache/readings');

/** Everything of `src/` that has a say in a reading: the part of the reader, and those that it may import from. */
export const CODE = ['content-source', 'registry', 'format', 'i18n', 'routes.ts'];

/**
 * Digest of the readings and of everything that they come of, in hex.
 * @throws Error where this module runs as a part of another: its own text is not to be found then
 */
function sealOf(readings: Uint8Array): string {
  const src = dirname(import.meta.dirname);
  if (basename(src) !== 'src') throw new Error(`${src} is not the source of this program.`);
  const modules = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && CODE.includes(file.split(/[\\/]/u)[0] ?? ''))
    .sort();
  const seal = createHash('sha256').update(JSON.stringify(process.versions));
  for (const file of modules) seal.update(file).update(readFileSync(join(src, file)));
  seal.update(readFileSync(packageList(dirname(src))));
  return seal.update(readings).digest('hex');
}

/** The file that says which packages there are: a lock file; beside a package, what npm has installed. */
function packageList(root: string): string {
  const places = [
    join(root, 'package-lock.json'),
    join(dirname(root), '.package-lock.json'),
    join(root, 'package.json'),
  ];
  return places.find((path) => existsSync(path)) ?? root;
}

const SEAL_LENGTH = 64;

/** What was made of one file that had nothing wrong with it. */
export interface KeptReading {
  /** Of its bytes. */
  digest: string;
  locales: Locales;
  /** What it means to its schema, for a site in these languages. */
  data: unknown;
  /** What its body says. */
  body: BodyFacts;
}
