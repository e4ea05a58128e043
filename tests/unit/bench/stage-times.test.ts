import { expect, it } from 'vitest';
import { stageClock } from '../../bench/stage-clock.ts';
import { stageTable } from '../../bench/stage-table.ts';

const lines = (...threads: readonly Record<string, number>[]) =>
  threads.map((thread) => `${JSON.stringify(thread)}\n`).join('');

it('sums up each stage, however often it is entered', () => {
  let now = 500;
  const clock = stageClock(() => now, 'start');
  for (const [stage, until] of [
    ['pages', 1500],
    ['files', 2000],
    ['pages', 4000],
  ] as const) {
    clock.enter(stage);
    now = until;
  }
  expect(clock.seconds()).toEqual({ start: 0.5, pages: 3, files: 0.5 });
});

it('gives shares of the time of the thread that makes the pages, whichever ended first', () => {
  const { rows } = stageTable('', lines({ judge: 2, done: 0.1 }, { pages: 6, start: 2 }));
  expect(rows).toEqual([
    ['start of the program', '2.00 s', '25.0 %'],
    ['pages (HTML)', '6.00 s', '75.0 %'],
    ['meanwhile: check of the pages', '2.00 s', '25.0 %'],
    ['together', '8.00 s', '100.0 %'],
  ]);
});
