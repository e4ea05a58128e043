import { createElement, inLanguage } from '../search/create-element.ts';
import type { ShownEntry, ShownGroup } from './list-source.ts';

/**
 * Puts the rows of entries at the end of a table's body. In the order in which the list comes they stand under the
 * headings of their groups; in another each says what group it is of.
 */
export function appendRows(
  body: HTMLElement,
  entries: readonly ShownEntry[],
  { isSorted, columns, last }: { isSorted: boolean; columns: number; last: ShownEntry | undefined },
): void {
  let group = last?.group?.id;
  for (const entry of entries) {
    if (!isSorted && entry.group && entry.group.id !== group) body.append(groupRow(entry.group, columns));
    group = entry.group?.id;
    const row = entry.row();
    if (isSorted && entry.group && entry.group.id !== UNDATED)
      row.querySelector('th')?.append(' ', label(entry.group));
    body.append(row);
  }
}

/** The group of what has no date: a row without one says so itself. */
const UNDATED = 'undated';

function groupRow({ title, lang }: ShownGroup, columns: number): HTMLTableRowElement {
  const head = inLanguage(createElement('th', '', title), lang || undefined);
  head.scope = 'rowgroup';
  head.role = 'rowheader';
  head.colSpan = columns;
  const row = createElement('tr', 'list-group', head);
  row.role = 'row';
  return row;
}

function label({ title, lang }: ShownGroup): HTMLElement {
  return inLanguage(createElement('span', 'list-label', title), lang || undefined);
}
