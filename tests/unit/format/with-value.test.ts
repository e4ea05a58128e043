import { expect, it } from 'vitest';
import { withValue } from '../../../src/format/with-value.ts';

it('an answer goes to its place in the record, and leaves its neighbours', () => {
  const first = withValue({}, ['history', 0, 'state'], 'contact');
  expect(withValue(first, ['history', 0, 'date'], '2015')).toEqual({
    history: [{ state: 'contact', date: '2015' }],
  });
  expect(withValue({ title: { ru: 'А' } }, ['title', 'en'], 'A')).toEqual({ title: { ru: 'А', en: 'A' } });
});

it('a value that is taken out leaves no trace', () => {
  expect(withValue({ a: [1, 2, 3], b: 4 }, ['a', 1], undefined)).toEqual({ a: [1, 3], b: 4 });
  expect(JSON.stringify(withValue({ a: 1, b: 2 }, ['a'], undefined))).toBe('{"b":2}');
});
