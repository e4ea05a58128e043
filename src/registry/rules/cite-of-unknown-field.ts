import { WHOLE_RECORD } from '../citations.ts';
import { fieldNames, stepKeys } from '../fields.ts';
import { nearest } from '../nearest.ts';
import { allRecords } from '../placed.ts';
import type { Rule } from './rule.ts';

/** A key of `cite` that is no field of the record, no key of a step, and not `record`. */
export const citeOfUnknownField: Rule = (_, content) =>
  allRecords(content).flatMap((record) => {
    const known = new Set([...fieldNames(record.collection), WHOLE_RECORD, ...stepKeys(record)]);
    const cited = 'cite' in record.data ? Object.keys(record.data.cite ?? {}) : [];
    return cited
      .filter((name) => !known.has(name))
      .map((name) => ({
        rule: 'cite-of-unknown-field',
        level: 'error',
        file: record.file,
        field: ['cite', name],
        values: { name, suggestion: nearest(name, known) },
      }));
  });
