import { zipSync } from 'fflate';

/** Files in one archive, without the moment it was packed: each has the oldest date that an archive can carry. */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}

/** Sums of files as `sha256sum -c` reads them. @param digest SHA-256 in hex */
export function checksums(
  files: ReadonlyMap<string, Uint8Array>,
  digest: (bytes: Uint8Array) => string,
): string {
  return [...files].map(([name, bytes]) => `${digest(bytes)}  ${name}\n`).join('');
}
