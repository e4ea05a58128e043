import { zipSync, type ZipOptions } from 'fflate';

/** Files in one archive, without the moment it was packed: each has the oldest date that an archive can carry. */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // A workbook is packed already.
  const packed = [...files].map(([name, bytes]): [string, [Uint8Array, ZipOptions]] => [
    name,
    [bytes, { level: name.endsWith('.xlsx') ? 0 : QUICK }],
  ]);
  return zipSync(Object.fromEntries(packed), { mtime: new Date(1980, 0, 1) });
}

/** Between speed and size, 0 to 9: data repeat themselves, so that little more makes them small. */
const QUICK = 3;

/** Sums of files as `sha256sum -c` reads them. @param digest SHA-256 in hex */
export function checksums(
  files: ReadonlyMap<string, Uint8Array>,
  digest: (bytes: Uint8Array) => string,
): string {
  return [...files].map(([name, bytes]) => `${digest(bytes)}  ${name}\n`).join('');
}
