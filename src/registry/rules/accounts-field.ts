import { fieldNames, stepKeys } from '../fields.ts';
import { nearest } from '../nearest.ts';
import { allRecords } from '../placed.ts';
import type { CollectionName } from '../../format/index.ts';
import type { Rule } from './rule.ts';

/** An account of something that is neither a field of the record, nor computed of it, nor the key of a step. */
export const accountsField: Rule = (_, content) =>
  allRecords(content).flatMap((record) => {
    const accounts = ('accounts' in record.data && record.data.accounts) || [];
    if (accounts.length === 0) return [];
    const known = new Set([
      ...fieldNames(record.collection),
      ...(COMPUTED[record.collection] ?? []),
      ...stepKeys(record),
    ]);
    return accounts.flatMap(({ field: name }, index) =>
      known.has(name)
        ? []
        : [
            {
              rule: 'accounts-field',
              level: 'error',
              file: record.file,
              field: ['accounts', index, 'field'],
              values: {
                name,
                suggestion: nearest(name, known),
                computed: (COMPUTED[record.collection] ?? []).join(', '),
              },
            },
          ],
    );
  });

/** What sources may disagree about though no editor types it. */
const COMPUTED: Partial<Record<CollectionName, readonly string[]>> = {
  partners: ['state', 'since'],
  agreements: ['state'],
  'legal-acts': ['force'],
};
