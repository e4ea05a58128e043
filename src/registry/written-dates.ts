import type { EdtfText } from '../format/edtf-date.ts';
import type { FieldPath } from '../format/field-path.ts';
import { walkDataFor } from '../format/walk-data.ts';
import { contentParts, type ContentPart } from './content-parts.ts';
import type { Content } from './record.ts';

/** Every date that stands in a field, wherever it is, terms of papers among them. */
export function writtenDates(content: Content): WrittenDate[] {
  return contentParts(content).flatMap(({ collection, file, plan, data, path: above }) =>
    datesIn(plan, data, (date, _, beside) => (typeof date === 'string' ? { date, beside } : undefined)).map(
      ({ path, value }) => ({ ...value, collection, file, field: [...above, ...path] }),
    ),
  );
}

const datesIn = walkDataFor((field) => field.kind === 'date');

export interface WrittenDate {
  collection: ContentPart['collection'];
  file: string;
  field: FieldPath;
  date: EdtfText;
  /** The group of fields that the date stands in. */
  beside: unknown;
}
