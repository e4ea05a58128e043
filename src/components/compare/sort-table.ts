/** Lets a reader sort the rows of a table by the columns that say that they sort. */
class SortTable extends HTMLElement {
  connectedCallback(): void {
    for (const head of this.querySelectorAll<HTMLTableCellElement>('th[data-sorts]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => this.#sortBy(head));
      head.append(button);
    }
  }

  #sortBy(head: HTMLTableCellElement): void {
    const isDescending = head.ariaSort === 'ascending';
    for (const other of this.querySelectorAll('th')) other.ariaSort = null;
    head.ariaSort = isDescending ? 'descending' : 'ascending';
    const { compare } = new Intl.Collator(this.dataset['lang'], { numeric: true });
    const body = this.querySelector<HTMLTableSectionElement>('tbody[data-part=page]');
    const rows = [...(body?.rows ?? [])].map((row) => ({ row, text: sortValue(row, head) }));
    rows.sort(
      (a, b) =>
        // What is not known stays at the end, whichever way.
        Number(a.text === '') - Number(b.text === '') ||
        (isDescending ? compare(b.text, a.text) : compare(a.text, b.text)),
    );
    body?.append(...rows.map(({ row }) => row));
  }
}

/** Dates in words say nothing of their order; the row has the day. */
function sortValue(
  { dataset, cells }: HTMLTableRowElement,
  { dataset: head, cellIndex }: HTMLTableCellElement,
): string {
  return (head['column'] === 'date' ? dataset['day'] : cells[cellIndex]?.textContent.trim()) ?? '';
}

customElements.define('sort-table', SortTable);
