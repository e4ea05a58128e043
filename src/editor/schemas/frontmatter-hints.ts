import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FilePlace } from '../../content-source/place.ts';

/**
 * Files for the Astro extension of VS Code, which then completes and checks the fields at the top of Markdown files:
 * which schema each file has, by its address on this machine, and the schemas. They are made anew on every machine and
 * never committed.
 * @param folder absolute path of the content folder
 * @param files of the content with their places
 * @param schemas texts by the name of the schema's file, such as `partners.json`
 * @returns texts by their path below `.astro/collections/`
 */
export function frontmatterHints(
  folder: string,
  files: Iterable<{ file: string; place: FilePlace }>,
  schemas: ReadonlyMap<string, string>,
): Map<string, string> {
  const known = [...files].flatMap(({ file, place }) => {
    const name = schemaOf(place);
    return name === undefined || !/\.mdx?$/u.test(file) ? [] : [[addressOf(join(folder, file)), name]];
  });
  const names = [...new Set(known.map(([, name = '']) => name))];
  const manifest = {
    collections: names.map((name) => ({ name, hasSchema: true })),
    entries: Object.fromEntries(known),
  };
  return new Map([
    ['collections.json', JSON.stringify(manifest, undefined, 2)],
    ...names.map((name) => [`${name}.schema.json`, schemas.get(`${name}.json`) ?? '{}'] as const),
  ]);
}

function schemaOf(place: FilePlace): string | undefined {
  if (place.kind === 'record') return place.collection;
  if (place.kind === 'translation') return 'translation';
  return place.kind === 'page' ? 'page' : undefined;
}

/** As the extension compares it: decoded, in small letters. */
function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}
