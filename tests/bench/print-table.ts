import type { TableSection } from './section.ts';

/** A table as text for a terminal: names to the left, figures to the right; below notes, and what does not hold. */
export function formatTable({ title, columns, rows, notes = [], broken = [] }: TableSection): string {
  const lines = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map((cells) => width(cells[at]))));
  const [head = '', ...body] = lines.map((cells) => formatLine(cells, widths));
  const rule = widths.map((size) => '-'.repeat(size)).join('  ');
  return [
    '',
    title,
    '',
    head,
    rule,
    ...body,
    ...notes.map((note) => `  ${note}`),
    ...broken.map((bar) => `! ${bar}`),
  ].join('\n');
}

function formatLine(cells: readonly string[], widths: readonly number[]): string {
  return widths
    .map((size, at) => {
      const cell = cells[at] ?? '';
      const space = ' '.repeat(size - width(cell));
      return at === 0 ? cell + space : space + cell;
    })
    .join('  ')
    .trimEnd();
}

/** Signs, not UTF-16 units; a terminal shows each in one column here. */
function width(cell = ''): number {
  return [...cell].length;
}
