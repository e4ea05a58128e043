import { describe, expect, it } from 'vitest';
import { filePlans } from '../../../src/format/file-plans.ts';
import type { FieldPlan } from '../../../src/format/field-plan.ts';
import { walkDataFor } from '../../../src/format/walk-data.ts';

const plans = filePlans();

function sourcesIn(data: object): unknown[] {
  return referencesIn(plans.partners, data).flatMap(({ field, path, value }) =>
    field.reference.to === 'records' ? [[path.join('.'), value]] : [],
  );
}

const referencesIn = walkDataFor((field) => field.kind === 'reference');
const everythingIn = walkDataFor((_field): _field is FieldPlan => true);

describe('the data of a file', () => {
  it('has its citations in the same places, whether they are written short or in full', () => {
    expect(sourcesIn({ cite: { record: ['paper'] } })).toEqual([['cite.record.0', 'paper']]);
    expect(sourcesIn({ cite: { record: [{ source: 'paper', paragraph: 2 }] } })).toEqual([
      ['cite.record.0', 'paper'],
    ]);
  });

  it('is read as far as the format has fields', () => {
    const odd = { cite: 'paper', history: [{ agreement: 'treaty', colour: ['red'] }, null], other: {} };
    expect(sourcesIn(odd)).toEqual([['history.0.agreement', 'treaty']]);
  });

  it('gives the outer before the inner, and the group that a value stands in', () => {
    const found = everythingIn(plans.partners, { coordinates: { latitude: 1 } });
    expect(found.map(({ path }) => path.join('.'))).toEqual(['', 'coordinates', 'coordinates.latitude']);
    expect(found.at(-1)?.beside).toEqual({ latitude: 1 });
  });
});
