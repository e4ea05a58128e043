import { describe, expect, it } from 'vitest';
import type { FieldPlan } from '../../../src/format/field-plan.ts';
import { filePlans } from '../../../src/format/file-plans.ts';
import { walkDataFor } from '../../../src/format/walk-data.ts';

const plans = filePlans();
const referencesIn = walkDataFor((field) => field.kind === 'reference');
const everythingIn = walkDataFor((_field): _field is FieldPlan => true);

function sourcesIn(data: object): unknown[] {
  const found = referencesIn(plans.partners, data, (value, { reference }) =>
    reference.to === 'records' ? value : undefined,
  );
  return found.map(({ path, value }) => [path.join('.'), value]);
}

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
    const data = { coordinates: { latitude: 1 } };
    const found = everythingIn(plans.partners, data, (value, _, beside) => ({ value, beside }));
    expect(found).toEqual([
      { path: [], value: { value: data, beside: undefined } },
      { path: ['coordinates'], value: { value: { latitude: 1 }, beside: data } },
      { path: ['coordinates', 'latitude'], value: { value: 1, beside: { latitude: 1 } } },
    ]);
  });

  it('tells each of its plans apart', () => {
    const data = { cite: { record: ['paper'] }, history: [{ agreement: 'treaty' }] };
    const pathsIn = (plan: FieldPlan) =>
      referencesIn(plan, data, () => true).map(({ path }) => path.join('.'));
    expect(pathsIn(plans.partners)).toEqual(['cite.record.0', 'history.0.agreement']);
    expect(pathsIn(plans.sources)).toEqual([]);
    expect(pathsIn(plans.partners)).toEqual(['cite.record.0', 'history.0.agreement']);
  });
});
