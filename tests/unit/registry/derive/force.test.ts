import { expect, it } from 'vitest';
import { registryOf } from '../content-builder.ts';

it.each([
  ['federal-law', undefined, 'unknown'],
  ['federal-law', [{ state: 'adopted' }], 'in-force'],
  ['charter', [{ state: 'adopted' }, { state: 'registered' }], 'in-force'],
  ['treaty', [{ state: 'signed' }], 'unknown'],
  ['treaty', [{ state: 'signed' }, { state: 'ratified' }], 'in-force'],
  ['treaty', [{ state: 'ratified' }, { state: 'not-in-force' }], 'not-in-force'],
  ['federal-law', [{ state: 'in-force' }, { state: 'partly-replaced' }], 'partly-replaced'],
  ['federal-law', [{ state: 'partly-replaced' }, { state: 'amended' }], 'in-force'],
  ['federal-law', [{ state: 'in-force' }, { state: 'not-in-force', date: '2027-01-01' }], 'in-force'],
  ['federal-law', [{ state: 'in-force' }, { state: 'not-in-force', date: '2026-01-01' }], 'not-in-force'],
])('a %s with the steps %o is %s', (kind, history, force) => {
  const acts = { act: { kind, history: history?.map((step) => ({ ...step, cite: ['paper'] })) } };
  expect(registryOf({ records: { 'legal-acts': acts } }).legalActs[0]?.force).toBe(force);
});
