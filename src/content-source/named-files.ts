import type { MdastNode } from 'satteri';
import type { FieldPath } from '../registry/findings.ts';
import { fileKey } from '../registry/picture-widths.ts';
import type { Content } from '../registry/record.ts';
import { PROSE_COLLECTIONS } from '../registry/schema/index.ts';
import { DOCUMENTS, IMAGES } from './asset-folders.ts';
import { parseBody } from './parse-body.ts';
import { pageAddress, readProseLink } from './prose-link.ts';
import type { ReadResult } from './read-content.ts';
import type { SourceFile } from './source-file.ts';

/** Every document and picture that a field names, in the order of the records, the emblem last. */
export function namedFiles({ site, records }: Content): NamedFile[] {
  const images = PROSE_COLLECTIONS.flatMap((name) =>
    records[name].flatMap(({ file, data }) =>
      (data.images ?? []).map((image, at) => {
        return { asset: IMAGES + image.file, file, field: ['images', at, 'file'] };
      }),
    ),
  );
  const documents = records.agreements.flatMap(({ file, data }) =>
    (data.documents ?? []).flatMap((document, at) =>
      document.file === undefined
        ? []
        : [{ asset: DOCUMENTS + document.file, file, field: ['documents', at, 'file'] }],
    ),
  );
  const emblem = site.look?.emblem;
  const look =
    emblem === undefined ? [] : [{ asset: IMAGES + emblem, file: 'site.yaml', field: ['look', 'emblem'] }];
  return [...documents, ...images, ...look];
}

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
  const parsed = parseBody(source.body, source.file.endsWith('.mdx'));
  return 'tree' in parsed ? documentsBelow(parsed.tree, pageAddress(source.place)) : [];
}

function documentsBelow(node: MdastNode, address: string): string[] {
  const link =
    node.type === 'link' || node.type === 'definition' ? readProseLink(address, node.url) : undefined;
  const path = link?.kind === 'relative' ? fileKey(link.path) : '';
  const own = path.startsWith(`../${DOCUMENTS}`) ? [path.slice('../'.length)] : [];
  return 'children' in node
    ? [...own, ...node.children.flatMap((child) => documentsBelow(child, address))]
    : own;
}

export interface NamedFile {
  /** The file named, relative to the content folder. */
  asset: string;
  /** The record that names it. */
  file: string;
  field: FieldPath;
}
