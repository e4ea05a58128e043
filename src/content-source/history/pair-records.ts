import type { CollectionName } from '../../format/index.ts';
import { isPlace, placeOf } from '../place.ts';
import type { FileDiff } from './day-diffs.ts';

/** A record whose files differ. Each side has its files with their blobs. */
export interface RecordDiff {
  collection: CollectionName;
  /** As it is called now, or was when it went away. */
  id: string;
  /** As it was called before, where that is another. */
  formerId?: string;
  before: ReadonlyMap<string, string>;
  after: ReadonlyMap<string, string>;
}

/** The files that differ, put together to the records they belong to; what belongs to none is passed over. */
export function pairRecords(files: readonly FileDiff[]): RecordDiff[] {
  const before = new Map<string, Map<string, string>>();
  const after = new Map<string, Map<string, string>>();
  const former = new Map<string, string>();
  for (const diff of files) {
    const [from, to] = [keyOf(diff.before?.file), keyOf(diff.after?.file)];
    if (diff.before && from) fileInto(before, from.key, diff.before.file, diff.before.blob);
    if (diff.after && to) fileInto(after, to.key, diff.after.file, diff.after.blob);
    const isMoved = from && to && from.isRecord && to.isRecord && from.key !== to.key;
    if (isMoved && from.collection === to.collection) former.set(to.key, from.key);
  }
  // A name that is still in use has not become another.
  for (const [now, then] of former) if (after.has(then) || before.has(now)) former.delete(now);
  const renamed = new Set(former.values());
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => !renamed.has(key))
    .map((key) => {
      const was = former.get(key);
      const [collection = '', id = ''] = key.split('/');
      return {
        collection: collection as CollectionName,
        id,
        ...(was !== undefined && { formerId: was.split('/')[1] ?? '' }),
        before: before.get(was ?? key) ?? new Map<string, string>(),
        after: after.get(key) ?? new Map<string, string>(),
      };
    });
}

function keyOf(
  file: string | undefined,
): { key: string; collection: CollectionName; isRecord: boolean } | undefined {
  const place = file === undefined ? undefined : placeOf(file);
  if (place === undefined || !isPlace(place)) return undefined;
  if (place.kind !== 'record' && place.kind !== 'translation') return undefined;
  const { collection, id } = place;
  return { key: `${collection}/${id}`, collection, isRecord: place.kind === 'record' };
}

function fileInto(side: Map<string, Map<string, string>>, key: string, file: string, blob: string): void {
  side.set(key, (side.get(key) ?? new Map<string, string>()).set(file, blob));
}
