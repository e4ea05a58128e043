import { COLLECTIONS, hasProse, type CollectionName, type ProseCollectionName } from '../format/index.ts';
import { ID_PATTERN, idFault } from '../format/identifiers.ts';
import { VOCABULARIES, type VocabularyName } from '../format/vocabulary.ts';
import type { Finding } from '../format/findings.ts';
import type { ContentFile } from '../format/format-changes.ts';
import { nearest } from '../registry/nearest.ts';
import { cyrillicAmongLatin, suggestId } from './suggest-id.ts';

/**
 * What a file of the content folder is, told from its path alone. Subfolders of a collection mean nothing.
 * @returns the place, `undefined` for documents and pictures, or the finding that says why there is no place for it
 */
export function placeOf(file: string): FilePlace | Finding | undefined {
  const [folder = '', ...rest] = file.split('/');
  if (rest.length === 0) return file === 'site.yaml' ? { kind: 'site' } : misplaced(file, '');
  if (ASSET_FOLDERS.includes(folder)) return undefined;
  const name = rest.at(-1) ?? '';
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot === -1 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  const expected = extensionOf(folder);
  if (expected === undefined) return misplaced(file, folder);
  const steering = rest.slice(0, -1).find((step) => STEERS_ADDRESS.test(step));
  if (steering !== undefined) return problem('invalid-folder-name', file, { name: steering });
  if (extension !== expected) {
    const isText = Number(/^\.(?:mdx?|markdown|ya?ml|txt)$/iu.test(extension));
    const values = { name, expected: stem + expected, folder: assetFolder(extension), isText };
    return problem('wrong-extension', file, values);
  }
  if (folder === 'vocabularies') return vocabularyPlace(file, stem);
  const [id = '', locale, ...more] = stem.split('.');
  if (!ID_PATTERN.test(id) || more.length > 0 || locale === '') {
    const values = {
      name,
      suggestion: suggestId(stem) + expected,
      cyrillic: cyrillicAmongLatin(stem),
      fault: idFault(id),
    };
    return problem('invalid-file-name', file, values);
  }
  if (folder === 'pages') return { kind: 'page', id, locale };
  const collection = COLLECTIONS.find((known) => known === folder);
  if (hasProse(folder) && locale !== undefined)
    return { kind: 'translation', collection: folder, id, locale };
  if (collection === undefined || locale !== undefined) {
    return problem('invalid-file-name', file, { name, suggestion: id + expected, fault: 'language' });
  }
  return { kind: 'record', collection, id };
}

/** Whether {@link placeOf} found a place. */
export function isPlace(value: FilePlace | Finding): value is FilePlace {
  return 'kind' in value;
}

/**
 * What an address reads as something else than a name. Tools that take the path of a file for an address would open
 * another file.
 */
const STEERS_ADDRESS = /[%?#\\:\p{Cc}\p{Cf}]/u;

const ASSET_FOLDERS: readonly string[] = ['documents', 'images'];
const FOLDERS: readonly string[] = [...COLLECTIONS, 'vocabularies', 'pages', ...ASSET_FOLDERS];

/** Where a file belongs that holds no record, whatever its name is. */
function assetFolder(extension: string): string {
  if (/^\.(?:pdf|docx?|xlsx?|odt|ods|rtf|pptx?)$/iu.test(extension)) return 'documents';
  return /^\.(?:jpe?g|png|gif|webp|avif|heic|tiff?)$/iu.test(extension) ? 'images' : '';
}

function extensionOf(folder: string): string | undefined {
  if (folder === 'pages') return '.mdx';
  if (folder === 'vocabularies') return '.yaml';
  if (hasProse(folder)) return '.md';
  return COLLECTIONS.some((name) => name === folder) ? '.yaml' : undefined;
}

function vocabularyPlace(file: string, stem: string): FilePlace | Finding {
  if (stem === 'countries') return { kind: 'countries' };
  const name = VOCABULARIES.find((known) => known === stem);
  if (name !== undefined) return { kind: 'vocabulary', name };
  const known = [...VOCABULARIES, 'countries'];
  return problem('unknown-vocabulary', file, {
    name: stem,
    suggestion: nearest(stem, known),
    known: known.join(', '),
  });
}

function misplaced(file: string, folder: string): Finding {
  return problem('wrong-folder', file, {
    folder,
    suggestion: nearest(folder, FOLDERS),
    known: FOLDERS.join(', '),
  });
}

function problem(rule: string, file: string, values: Finding['values']): Finding {
  return { rule, level: 'error', file, field: [], values };
}

/** The kind of file at a place, as far as its fields go. */
export function fileKind(place: FilePlace): ContentFile {
  return place.kind === 'record' ? place.collection : place.kind;
}

export type FilePlace =
  | { kind: 'site' }
  | { kind: 'countries' }
  | { kind: 'vocabulary'; name: VocabularyName }
  | { kind: 'record'; collection: CollectionName; id: string }
  | { kind: 'translation'; collection: ProseCollectionName; id: string; locale: string }
  | { kind: 'page'; id: string; locale: string | undefined };
