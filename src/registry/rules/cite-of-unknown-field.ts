import { filePlans } from '../../format/file-plans.ts';
import { fieldAt, namesIn } from '../../format/walk-fields.ts';
import { WHOLE_RECORD } from '../citations.ts';
import { fieldNames, stepKeys } from '../fields.ts';
import { nearest } from '../nearest.ts';
import { allRecords } from '../placed.ts';
import type { Rule } from './rule.ts';

/** A key of `cite` that is no field of the record or of the home city, no key of a step, and not `record`. */
export const citeOfUnknownField: Rule = (_, content) => {
  const home = {
    ...{ file: 'site.yaml', path: ['home'] as const, cited: Object.keys(content.site.home.cite ?? {}) },
    known: new Set(namesIn(fieldAt(filePlans().site, ['home']))),
  };
  const records = allRecords(content).map((record) => ({
    ...{ file: record.file, path: [], cited: Object.keys(('cite' in record.data && record.data.cite) || {}) },
    known: new Set([...fieldNames(record.collection), WHOLE_RECORD, ...stepKeys(record)]),
  }));
  return [home, ...records].flatMap(({ file, path, cited, known }) =>
    cited
      .filter((name) => !known.has(name))
      .map((name) => ({
        rule: 'cite-of-unknown-field',
        level: 'error',
        file,
        field: [...path, 'cite', name],
        values: { name, suggestion: nearest(name, known), of: path[0] ?? 'record' },
      })),
  );
};
