import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * An archive without the moment it was packed: every file in it has the oldest date that it can carry.
 * @param corrections changes the text of files in it, by their name
 */
export function packAnew(
  archive: Uint8Array,
  corrections: Readonly<Record<string, (text: string) => string>> = {},
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(archive);
  for (const [name, correct] of Object.entries(corrections)) {
    const file = files[name];
    if (file !== undefined) files[name] = strToU8(correct(strFromU8(file)));
  }
  return new Uint8Array(zipSync(files, { mtime: new Date(1980, 0, 1) }));
}
