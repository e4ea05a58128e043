import type { Stage } from '../../src/content-source/enter-stage.ts';
import type { TableSection } from './section.ts';

/**
 * What a build spent its time on.
 * @param text a line of JSON for each thread: seconds by stage, as `note-stages.ts` writes it
 */
export function stageTable(title: string, text: string): TableSection {
  const threads = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => new Map(Object.entries(JSON.parse(line) as Record<string, number>)));
  const making = threads.find((thread) => thread.has('start')) ?? new Map<string, number>();
  const whole = [...making.values()].reduce((sum, seconds) => sum + seconds, 0);
  const rows = Object.entries(NAMES).flatMap(([stage, name]) => {
    const seconds = threads.flatMap((thread) => thread.get(stage) ?? []);
    if (name === undefined || seconds.length === 0) return [];
    return [
      cells(
        name,
        seconds.reduce((sum, one) => sum + one, 0),
        whole,
      ),
    ];
  });
  return {
    title,
    columns: ['', 'time', 'share'],
    rows: [...rows, cells('together', whole, whole)],
    notes: NOTES,
  };
}

function cells(name: string, seconds: number, whole: number): string[] {
  return [name, `${seconds.toFixed(2)} s`, `${((seconds / whole) * 100).toFixed(1)} %`];
}

/** Rows by stage in the order of the table; a stage that needs none has no name. */
const NAMES: Readonly<Record<Stage, string | undefined>> = {
  start: 'start of the program',
  check: 'reading and check of the content',
  link: 'linking of the records, and their rules',
  collect: 'collections, routes',
  bundle: 'bundles of modules, styles, scripts, fonts',
  addresses: 'loading of the bundles, addresses',
  pages: 'pages (HTML)',
  cards: 'cards: a picture of each page for messengers',
  files: 'files of data, reports, search names',
  blocked: 'waiting until the second thread can take more',
  copies: 'copies of pictures and documents',
  wait: 'waiting for the end of the second thread, putting in place',
  typeset: 'meanwhile: typesetting, reading',
  judge: 'meanwhile: check of the pages',
  index: 'meanwhile: search index',
  write: 'meanwhile: writing',
  pack: 'meanwhile: copy without a network',
  idle: 'meanwhile: waiting for pages',
  done: undefined,
};

const NOTES = [
  'Time on the clock. The rows without "meanwhile" follow one another and add up to the whole; the others are the second',
  'thread, which finishes pages while the first makes the next. Cards, data and pages that are made at the same time',
  'count for that which began last.',
];
