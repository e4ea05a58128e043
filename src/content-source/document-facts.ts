import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentFacts } from '../registry/document-facts.ts';
import { fileKey } from '../registry/picture-widths.ts';
import { DOCUMENTS } from './asset-folders.ts';
import { findFiles } from './find-files.ts';
import { sha256 } from './source-file.ts';
import { stripMetadata } from './strip-metadata.ts';

/** Size and sum of all documents of a content folder, as they are published. Those that cannot be read are left out. */
export async function readDocumentFacts(contentDir: string): Promise<DocumentFacts> {
  const files = (findFiles(contentDir) ?? []).filter((file) => file.startsWith(DOCUMENTS));
  const facts = await Promise.all(
    files.map(async (file) => [fileKey(file.slice(DOCUMENTS.length)), await factsOf(join(contentDir, file))]),
  );
  return Object.fromEntries(facts.filter(([, fact]) => fact !== undefined));
}

async function factsOf(path: string): Promise<DocumentFacts[string] | undefined> {
  try {
    const published = await stripMetadata(await readFile(path));
    return { bytes: published.length, sha256: sha256(published) };
  } catch {
    // The check says what is wrong with it.
    return undefined;
  }
}
