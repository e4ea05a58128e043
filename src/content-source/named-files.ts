import { contentParts } from '../registry/content-parts.ts';
import type { FieldPath } from '../format/field-path.ts';
import { fileKey } from '../registry/picture-widths.ts';
import type { Content } from '../registry/record.ts';
import { walkDataFor } from '../format/walk-data.ts';
import { DOCUMENTS } from './asset-folders.ts';
import { readProseLink } from './prose-link.ts';
import { readBody } from './read-body.ts';
import type { ReadResult } from './read-content.ts';
import type { SourceFile } from './source-file.ts';

/** Every document and picture that a field names. */
export function namedFiles(content: Content): NamedFile[] {
  return contentParts(content).flatMap(({ file, plan, data, path: above }) =>
    filesIn(plan, data, (name, { folder }) => `${folder}/${String(name)}`).map(({ path, value }) => {
      return { asset: value, file, field: [...above, ...path] };
    }),
  );
}

const filesIn = walkDataFor((field) => field.kind === 'file');

/**
 * The documents and pictures that are published: those that a record names, and the documents that its prose links to.
 * @returns paths relative to the content folder, in the order of the files
 */
export function publishedFiles({ content, files, assets }: ReadResult): string[] {
  if (assets.length === 0 || content === undefined) return [];
  const named = new Set([
    ...namedFiles(content).map(({ asset }) => fileKey(asset)),
    ...[...files.values()].flatMap(linkedDocuments),
  ]);
  return assets.filter((asset) => named.has(fileKey(asset)));
}

function linkedDocuments(source: SourceFile): string[] {
  if (!source.body.includes(DOCUMENTS)) return [];
  const { nodes, markup } = readBody(source);
  return nodes.flatMap(({ node }) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const link = readProseLink(markup.address, node.url);
    const path = link.kind === 'relative' ? fileKey(link.path) : '';
    return path.startsWith(`../${DOCUMENTS}`) ? [path.slice('../'.length)] : [];
  });
}

interface NamedFile {
  /** The file named, relative to the content folder. */
  asset: string;
  /** The record that names it. */
  file: string;
  field: FieldPath;
}
