import { foldText } from '../../i18n/fold-text.ts';
import type { WordIndex } from '../../views/list/list-index.ts';
import type { ColumnName } from '../../views/list/list-state.ts';
import type { ListEntry } from '../../views/list/match-entries.ts';

/** An entry that can be shown. */
export interface ShownEntry extends ListEntry {
  href: string;
  /** The date in EDTF; empty for what is not dated. */
  edtf: string;
  /** The heading that it stands under as long as no order is asked for. */
  group?: ShownGroup;
  /** A new row for it. */
  row(): HTMLTableRowElement;
}

/** A heading of some rows. */
export interface ShownGroup {
  id: string;
  title: string;
  lang?: string;
  each?: string;
}

/** A column as its head tells of it. */
export interface ShownColumn {
  name: ColumnName;
  title: string;
  isLabelled: boolean;
}

/** The columns of a table. */
export function columnsOf(table: Element): ShownColumn[] {
  return [...table.querySelectorAll<HTMLElement>('thead th')].map((head) => ({
    name: head.dataset['column'] as ColumnName,
    title: head.textContent.trim(),
    isLabelled: head.dataset['labelled'] !== undefined,
  }));
}

/** The entries that stand on the page. */
export function entriesOnPage(table: Element): ShownEntry[] {
  const columns = columnsOf(table);
  return [...table.querySelectorAll<HTMLElement>('tbody[id]')].flatMap((body) => {
    const group = groupOf(body);
    return [...body.querySelectorAll<HTMLTableRowElement>('tr:not(.list-group)')].map((row) => ({
      href: row.querySelector('a')?.getAttribute('href') ?? '',
      ...entryOf(
        columns,
        [...row.cells].map((cell) => cell.textContent.trim()),
      ),
      keys: row.dataset['keys']?.split(' ') ?? [],
      day: row.dataset['day'] ?? '',
      edtf: row.dataset['edtf'] ?? row.dataset['day'] ?? '',
      ...(group && { group }),
      row: () => row.cloneNode(true) as HTMLTableRowElement,
    }));
  });
}

/** What an entry is sorted and searched by, of the words in its cells. */
export function entryOf(
  columns: readonly ShownColumn[],
  texts: readonly string[],
): Pick<ListEntry, 'cells' | 'text'> {
  return {
    cells: Object.fromEntries(columns.map(({ name }, index) => [name, texts[index] ?? ''])),
    text: foldText(texts.join(' ')),
  };
}

/** The entries, found by the words of a file too. Without the file, by what they show. */
export async function withWords(entries: readonly ShownEntry[], href: string): Promise<ShownEntry[]> {
  try {
    const words = (await loadJson(href)) as WordIndex;
    return entries.map((entry) => ({ ...entry, text: `${entry.text} ${words[entry.href] ?? ''}` }));
  } catch {
    return [...entries];
  }
}

/** What a file says. @throws when it cannot be loaded */
export async function loadJson(href: string): Promise<unknown> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.json();
}

function groupOf(body: HTMLElement): ShownGroup | undefined {
  const head = body.querySelector<HTMLElement>('.list-group th');
  if (head === null) return undefined;
  const { each } = body.dataset;
  return {
    id: body.id,
    title: head.textContent.trim(),
    lang: head.lang,
    ...(each !== undefined && { each }),
  };
}
