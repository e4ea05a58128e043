import { COLLECTIONS, type CollectionName } from '../../format/index.ts';
import type { Locale } from '../../format/localized-text.ts';
import { compareRecords, nameIn, type RecordState } from '../../registry/changes/compare-records.ts';
import type { Change, ChangedDay, ChangedRecord, RegistryChanges } from '../../registry/changes/change.ts';
import { compareText } from '../../registry/sort.ts';
import { onceInProcess } from '../in-process.ts';
import { dayDiffs } from './day-diffs.ts';
import { pairRecords, type RecordDiff } from './pair-records.ts';
import { readBlobs } from './read-blobs.ts';
import { recordState } from './record-state.ts';

/** The same as {@link readChanges}, read once in a process. */
export function registryChanges(folder: string, locale: Locale): RegistryChanges {
  return onceInProcess('changes', `${folder}\n${locale}`, () => readChanges(folder, locale));
}

/** Most records that are told of, in all and of one day, and most days that are looked at. */
const MOST_RECORDS = 200;
const MOST_OF_DAY = 50;
const MOST_DAYS = 200;

/**
 * How the records of a content folder changed, by the history that git has of it. Only commits count. It is the same
 * for the same history; where there is none it says so and nothing fails.
 * @param locale the default language, in which the prose of a record itself is written
 */
export function readChanges(folder: string, locale: Locale): RegistryChanges {
  const { known, since, days, olderDays } = dayDiffs(folder, MOST_DAYS);
  let room = MOST_RECORDS;
  const shown: { day: string; diffs: RecordDiff[]; more: number }[] = [];
  const touched = days
    .map(({ day, files }) => ({ day, diffs: pairRecords(files).sort(inOrder) }))
    .filter(({ diffs }) => diffs.length > 0);
  for (const { day, diffs } of touched) {
    if (room === 0) break;
    const told = diffs.slice(0, Math.min(room, MOST_OF_DAY));
    shown.push({ day, diffs: told, more: diffs.length - told.length });
    room -= told.length;
  }
  const blobs = readBlobs(
    folder,
    shown.flatMap(({ diffs }) =>
      diffs.flatMap(({ before, after }) => [...before.values(), ...after.values()]),
    ),
  );
  return {
    known,
    ...(since !== undefined && { since }),
    days: shown.map(({ day, diffs, more }) => changedDay(day, diffs, more, blobs, locale)).filter(isNews),
    olderDays: olderDays + touched.length - shown.length,
  };
}

function changedDay(
  day: string,
  diffs: readonly RecordDiff[],
  more: number,
  blobs: ReadonlyMap<string, Uint8Array>,
  locale: Locale,
): ChangedDay {
  const read = diffs.map((diff) => ({
    before: recordState(diff, 'before', blobs, locale),
    after: recordState(diff, 'after', blobs, locale),
  }));
  const records = followFormerIds(read).map(({ before, after, merged }): ChangedRecord => {
    const state = after ?? before;
    return {
      collection: state?.collection ?? 'partners',
      id: state?.id ?? '',
      name: nameIn(state?.data),
      changes: [...changesOf(before, after), ...merged],
    };
  });
  return { day, records: records.filter(({ changes }) => changes.length > 0), more };
}

function changesOf(before: RecordState | undefined, after: RecordState | undefined): Change[] {
  if (before === undefined) return [{ kind: 'added' }];
  return after === undefined ? [{ kind: 'removed' }] : compareRecords(before, after);
}

/** A record that went away and that another names as a former one has been renamed, or merged into that. */
function followFormerIds(read: readonly StatePair[]): (StatePair & { merged: Change[] })[] {
  const gone = new Map<string, RecordState>(
    read.flatMap(({ before, after }) =>
      before !== undefined && after === undefined
        ? [[`${before.collection}/${before.id}`, before] as const]
        : [],
    ),
  );
  const followed = read.map((pair) => {
    const former = formerIdsOf(pair.after).flatMap((id) => {
      const key = `${pair.after?.collection}/${id}`;
      const state = gone.get(key);
      gone.delete(key);
      return state ?? [];
    });
    const [first, ...others] = pair.before === undefined ? former : [pair.before, ...former];
    const merged = others.map((state): Change => ({
      kind: 'merged',
      id: state.id,
      name: nameIn(state.data),
    }));
    return { before: first, after: pair.after, merged };
  });
  const isGone = ({ before, after }: StatePair) =>
    after === undefined && before !== undefined && !gone.has(`${before.collection}/${before.id}`);
  return followed.filter((pair) => !isGone(pair));
}

function formerIdsOf(state: RecordState | undefined): string[] {
  const ids = state?.data?.['formerIds'];
  return Array.isArray(ids) ? ids.map(String) : [];
}

function isNews({ records, more }: ChangedDay): boolean {
  return records.length > 0 || more > 0;
}

function inOrder(a: RecordDiff, b: RecordDiff): number {
  const place = (collection: CollectionName) => COLLECTIONS.indexOf(collection);
  return place(a.collection) - place(b.collection) || compareText(a.id, b.id);
}

/** A record as it was and as it is; one of the two may be missing. */
interface StatePair {
  before: RecordState | undefined;
  after: RecordState | undefined;
}
