import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { basename } from 'node:path/posix';
import { DOCUMENTS } from '../content-source/asset-folders.ts';
import { imageFormat, isPublishable } from '../content-source/image-format.ts';
import { namedFiles, publishedFiles } from '../content-source/named-files.ts';
import type { ReadResult } from '../content-source/read-content.ts';
import type { Finding } from '../format/findings.ts';
import { fileKey } from '../registry/picture-widths.ts';
import { COLLECTIONS } from '../format/index.ts';
import { unknownFile } from './unknown-file.ts';

/** Documents and pictures are there, can be shown, and are named by a record. */
export function checkFiles(contentDir: string, read: ReadResult): Finding[] {
  const { content, assets } = read;
  if (content === undefined) return [];
  const known = new Set(assets.map(fileKey));
  const missing = namedFiles(content)
    .filter(({ asset }) => !known.has(fileKey(asset)))
    .map(({ asset, file, field }): Finding => {
      return { rule: 'unknown-file', level: 'error', file, field, values: unknownFile(asset, assets) };
    });
  const published = publishedFiles(read);
  return [
    ...missing,
    ...published.flatMap((file) => [...unreadableImage(contentDir, file), ...activeDocument(file)]),
    ...unusedFiles(read, new Set(published)),
  ];
}

/** A picture, or the picture of a page, that browsers do not show, by its bytes. */
function unreadableImage(contentDir: string, file: string): Finding[] {
  const format = imageFormat(headOf(join(contentDir, file)));
  // Most documents are no pictures.
  if (file.startsWith(DOCUMENTS) && format === undefined) return [];
  return isPublishable(format) ? [] : [problem('unreadable-image', file, { format: format ?? '' })];
}

/** A document that a browser or a server would run as a part of this site rather than show or send. */
function activeDocument(file: string): Finding[] {
  if (!file.startsWith(DOCUMENTS)) return [];
  const [, ...endings] = basename(file.toLowerCase()).split('.');
  const active = endings.find(
    (ending, at) => SERVER_ENDINGS.has(ending) || (at === endings.length - 1 && ACTIVE_ENDINGS.has(ending)),
  );
  return active === undefined ? [] : [problem('active-document', file, { ending: `.${active}` })];
}

/** What a record with mistakes would name is not known, so nothing is called unused until all can be read. */
function unusedFiles({ content, files, assets }: ReadResult, published: ReadonlySet<string>): Finding[] {
  const records = [...files.values()].filter(({ place }) => place.kind === 'record').length;
  const read = COLLECTIONS.reduce((sum, name) => sum + (content?.records[name].length ?? 0), 0);
  if (read < records) return [];
  return assets
    .filter((file) => !published.has(file))
    .map((file) => ({ ...problem('unused-file', file, {}), level: 'warning' }));
}

function problem(rule: string, file: string, values: Finding['values']): Finding {
  return { rule, level: 'error', file, field: [], values };
}

const ACTIVE_ENDINGS: ReadonlySet<string> = new Set([
  ...['htm', 'html', 'xht', 'xhtml', 'mht', 'mhtml', 'xml', 'xsl', 'xslt', 'rdf', 'svg', 'svgz'],
  ...['js', 'mjs', 'cjs', 'wasm', 'css', 'swf', 'cgi', 'pl', 'py', 'config'],
]);

/** Some servers run a file for any of its endings, not for the last alone. */
const SERVER_ENDINGS: ReadonlySet<string> = new Set([
  ...['php', 'php3', 'php4', 'php5', 'php7', 'php8', 'phps', 'pht', 'phtml', 'phar'],
  ...['shtml', 'asp', 'aspx', 'ashx', 'jsp', 'jspx', 'cfm'],
]);

const HEAD_BYTES = 12;

function headOf(path: string): Uint8Array {
  const head = new Uint8Array(HEAD_BYTES);
  const descriptor = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(descriptor, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(descriptor);
  }
}
