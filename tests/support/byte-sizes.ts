import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of files on the wire, each compressed by itself as a server sends them. */
interface Bytes {
  brotli: number;
  gzip: number;
}

/** What a page of a built site loads: itself with its style sheets, and its scripts with all that they import. */
export function pageBytes(folder: string, path: string, basePath = '/'): { page: Bytes; scripts: Bytes } {
  const file = join(path, 'index.html');
  const html = readFileSync(join(folder, file), 'utf8');
  const own = (address: string): string => address.slice(basePath.length);
  const styles = [...html.matchAll(/<link rel="stylesheet" href="(?<href>[^"]+)"/gu)].map((match) =>
    own(match.groups?.['href'] ?? ''),
  );
  const entries = [...html.matchAll(/<script[^>]* src="(?<href>[^"]+)"/gu)].map((match) =>
    own(match.groups?.['href'] ?? ''),
  );
  return {
    page: sum([file, ...styles].map((name) => bytesOf(folder, name))),
    scripts: sum(withImports(folder, entries).map((name) => bytesOf(folder, name))),
  };
}

const known = new Map<string, Bytes>();

/** Bytes of one file of a built site, reckoned once: many pages share a style sheet. */
export function bytesOf(folder: string, name: string): Bytes {
  const file = join(folder, name);
  const bytes = known.get(file) ?? compress(readFileSync(file));
  known.set(file, bytes);
  return bytes;
}

function compress(content: Buffer): Bytes {
  return { brotli: brotliCompressSync(content).length, gzip: gzipSync(content, { level: 9 }).length };
}

/** Modules with the modules that they load at once, each once. */
function withImports(folder: string, entries: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const text = readFileSync(join(folder, name), 'utf8');
    for (const match of text.matchAll(/(?:from|import)\s*"\.\/(?<file>[^"]+\.js)"/gu))
      visit(join(name, '..', match.groups?.['file'] ?? ''));
  };
  entries.forEach(visit);
  return [...found];
}

function sum(sizes: readonly Bytes[]): Bytes {
  return sizes.reduce(
    (total, { brotli, gzip }) => ({ brotli: total.brotli + brotli, gzip: total.gzip + gzip }),
    { brotli: 0, gzip: 0 },
  );
}
