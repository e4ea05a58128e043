import { closeSync, openSync, readSync } from 'node:fs';
import { basename, extname } from 'node:path/posix';
import { DOCUMENTS } from '../content-source/asset-folders.ts';
import { imageFormat, isPublishable } from '../content-source/image-format.ts';
import { namedFiles, publishedFiles } from '../content-source/named-files.ts';
import type { ReadResult } from '../content-source/read-content.ts';
import type { Finding } from '../format/findings.ts';
import { fileKey } from '../registry/picture-widths.ts';
import { COLLECTIONS } from '../format/index.ts';
import type { Content } from '../registry/record.ts';
import { documentEndings, documentFault } from './document-fault.ts';
import { documentsWithoutText } from './documents-without-text.ts';
import { pictureFaults } from './picture-faults.ts';
import { unknownFile } from './unknown-file.ts';

/** Documents and pictures are there, can be shown, and are named by a record. */
export function checkFiles(read: ReadResult): Finding[] {
  const { content, assets } = read;
  if (content === undefined) return [];
  const known = new Set(assets.map(fileKey));
  const missing = namedFiles(content)
    .filter(({ asset }) => !known.has(fileKey(asset)))
    .map(({ asset, file, field }): Finding => {
      return { rule: 'unknown-file', level: 'error', file, field, values: unknownFile(asset, assets) };
    });
  const published = publishedFiles(read);
  const files = published.map((asset): PublishedFile => {
    const path = read.pathOf(asset);
    const format = imageFormat(headOf(path));
    return { asset, path, format, isPicture: !asset.startsWith(DOCUMENTS) || format !== undefined };
  });
  const unfit = [
    ...unreadablePictures(files, content),
    ...files.flatMap((file) => unfitDocument(file, content)),
  ];
  const faulty = new Set(unfit.map(({ values }) => values?.['name']));
  const fit = files.filter(({ asset }) => !faulty.has(asset));
  return [
    ...missing,
    ...unfit,
    ...documentsWithoutText(content, new Map(fit.map((file) => [fileKey(file.asset), file]))),
    ...unusedFiles(read, new Set(published)),
  ];
}

/** Pictures, those of pages included, that browsers do not show: by their first bytes, then by all. */
function unreadablePictures(files: readonly PublishedFile[], content: Content): Finding[] {
  const pictures = files.filter(({ isPicture }) => isPicture);
  const shown = pictures.filter(({ format }) => isPublishable(format));
  const faults = pictureFaults(shown.map(({ path }) => path));
  return pictures.flatMap(({ asset, path, format }) => {
    const fault = isPublishable(format) ? faults.get(path) : 'unknown';
    if (fault === undefined) return [];
    return [
      at(content, asset, 'unreadable-image', { format: isPublishable(format) ? '' : (format ?? ''), fault }),
    ];
  });
}

/** A document that is none of those published, or not what its name says. */
function unfitDocument({ asset, path, isPicture }: PublishedFile, content: Content): Finding[] {
  if (!asset.startsWith(DOCUMENTS)) return [];
  const active = activeEnding(asset);
  if (active !== undefined) return [at(content, asset, 'active-document', { ending: `.${active}` })];
  const fault = isPicture ? undefined : documentFault(path);
  if (fault === undefined) return [];
  const values = { fault, ending: extname(asset).toLowerCase(), known: documentEndings().join(', ') };
  return [at(content, asset, 'unreadable-document', values)];
}

/** At the first field that names the file; a document that only prose links to is its own place. */
function at(content: Content, asset: string, rule: string, values: Finding['values']): Finding {
  const named = namedFiles(content).find((one) => fileKey(one.asset) === fileKey(asset));
  if (named === undefined) return problem(rule, asset, { name: asset, ...values });
  return { rule, level: 'error', file: named.file, field: named.field, values: { name: asset, ...values } };
}

/** The ending by which a browser or a server would run a file as a part of this site rather than show or send it. */
function activeEnding(file: string): string | undefined {
  const [, ...endings] = basename(file.toLowerCase()).split('.');
  return endings.find(
    (ending, place) =>
      SERVER_ENDINGS.has(ending) || (place === endings.length - 1 && ACTIVE_ENDINGS.has(ending)),
  );
}

/** What a record with mistakes would name is not known, so nothing is called unused until all can be read. */
function unusedFiles({ content, files, assets }: ReadResult, published: ReadonlySet<string>): Finding[] {
  const records = [...files.values()].filter(({ place }) => place.kind === 'record').length;
  const read = COLLECTIONS.reduce((sum, name) => sum + (content?.records[name].length ?? 0), 0);
  if (read < records) return [];
  return assets
    .filter((file) => !published.has(file))
    .map((file) => ({
      ...problem('unused-file', file, { folder: file.split('/', 1)[0] ?? '' }),
      level: 'warning',
    }));
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

interface PublishedFile {
  /** Relative to the content folder. */
  asset: string;
  path: string;
  format: ReturnType<typeof imageFormat>;
  isPicture: boolean;
}
