import { expect, it } from 'vitest';
import { formatTable } from '../../bench/print-table.ts';

it('sets names to the left, figures to the right, notes and what does not hold below', () => {
  const text = formatTable({
    title: 'Pages',
    columns: ['', 'kB'],
    rows: [
      ['map', '7.5'],
      ['Эрстад', '120.0'],
    ],
    notes: ['A note.'],
    broken: ['A bar.'],
  });
  expect(text.split('\n')).toEqual([
    '',
    'Pages',
    '',
    '           kB',
    '------  -----',
    'map       7.5',
    'Эрстад  120.0',
    '  A note.',
    '! A bar.',
  ]);
});
