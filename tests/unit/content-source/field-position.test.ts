import { describe, expect, it } from 'vitest';
import { fieldPositions } from '../../../src/content-source/field-position.ts';

const YAML =
  'kind: visit\nname: { ru: А, en: B }\nhistory:\n  - { state: x }\n  - date: 2019\n    cite: [a, b]\nsummary:\n';

const position = fieldPositions(YAML);

describe('fieldPositions', () => {
  it.each([
    [['kind'], 1, 7],
    [['name', 'en'], 2, 20],
    [['history', 1, 'date'], 5, 11],
    [['history', 1, 'cite', 1], 6, 15],
    [['history', 0], 4, 5],
  ])('finds the value of %j', (field, line, column) => {
    expect(position(field)).toEqual({ line, column });
  });

  it('finds the name of a field where that is at fault, and where there is no value', () => {
    expect(position(['kind'], true)).toEqual({ line: 1, column: 1 });
    expect(position(['summary'])).toEqual({ line: 7, column: 1 });
  });

  it('stays with the nearest part that exists', () => {
    expect(position(['history', 1, 'state'])).toEqual({ line: 5, column: 5 });
    expect(position(['nowhere'])).toEqual({ line: 1, column: 1 });
  });
});
