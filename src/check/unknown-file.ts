import { basename, dirname } from 'node:path/posix';
import type { FindingValues } from '../format/findings.ts';
import { nearest } from '../registry/nearest.ts';

/**
 * What to say of a document or picture that is not there: its folder and name, and the name that was most likely meant.
 * @param file path relative to the content folder
 * @param files those that are there
 */
export function unknownFile(file: string, files: readonly string[]): FindingValues {
  const [folder = ''] = file.split('/');
  const name = file.slice(folder.length + 1);
  const names = files
    .filter((other) => other.startsWith(`${folder}/`))
    .map((other) => other.slice(folder.length + 1));
  return { folder, name, suggestion: sameName(name, names) ?? nearest(name, names) };
}

/** One that differs only in its letter case, in its ending or in its subfolder. */
function sameName(name: string, names: readonly string[]): string | undefined {
  const plain = (path: string) => basename(path.toLowerCase()).replace(/\.[^.]+$/u, '');
  return (
    names.find((other) => other.toLowerCase() === name.toLowerCase()) ??
    names.find((other) => plain(other) === plain(name) && dirname(other) === dirname(name)) ??
    names.find((other) => basename(other) === basename(name))
  );
}
