import type { Locale } from '../../format/localized-text.ts';
import { isMapping } from '../../format/is-mapping.ts';
import type { RecordState } from '../../registry/changes/compare-records.ts';
import { isPlace, placeOf } from '../place.ts';
import { readBody } from '../read-body.ts';
import { readSourceFile } from '../source-file.ts';
import type { RecordDiff } from './pair-records.ts';

/**
 * A record on one side of a difference; `undefined` where it was not there. Where only translations differ, the record
 * is on both sides, with the same data.
 * @param locale the default language, in which the prose of the record itself is
 */
export function recordState(
  { collection, id, formerId, before, after }: RecordDiff,
  side: 'before' | 'after',
  blobs: ReadonlyMap<string, Uint8Array>,
  locale: Locale,
): RecordState | undefined {
  const files = [...(side === 'before' ? before : after)].flatMap(([file, blob]) => {
    const place = placeOf(file);
    if (place === undefined || !isPlace(place)) return [];
    return [readSourceFile(file, place, blobs.get(blob)).source];
  });
  const record = files.find(({ place }) => place.kind === 'record');
  const isUntouched = !hasRecord(before) && !hasRecord(after);
  if (record === undefined && !isUntouched) return undefined;
  const prose = files.map((source) => [
    source.place.kind === 'translation' ? source.place.locale : locale,
    source.body.trim() || undefined,
  ]);
  return {
    collection,
    id: side === 'before' ? (formerId ?? id) : id,
    data: record === undefined ? {} : isMapping(record.data) ? record.data : undefined,
    prose: Object.fromEntries(prose) as RecordState['prose'],
    cites: record === undefined || record.body === '' ? [] : readBody(record).cites,
  };
}

function hasRecord(side: RecordDiff['before']): boolean {
  return [...side.keys()].some((file) => {
    const place = placeOf(file);
    return place !== undefined && isPlace(place) && place.kind === 'record';
  });
}
