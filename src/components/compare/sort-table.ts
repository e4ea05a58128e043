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
    const body = this.querySelector('tbody');
    const rows = [...(body?.rows ?? [])].map((row) => ({ row, ...sortValue(row.cells[head.cellIndex]) }));
    rows.sort(
      (a, b) =>
        // What is not known stays at the end, whichever way.
        Number(a.isUnknown) - Number(b.isUnknown) ||
        (isDescending ? compare(b.text, a.text) : compare(a.text, b.text)),
    );
    body?.append(...rows.map(({ row }) => row));
  }
}

function sortValue(cell: HTMLTableCellElement | undefined): { text: string; isUnknown: boolean } {
  const text = cell?.textContent.trim() ?? '';
  return { text, isUnknown: text === '' || cell?.classList.contains('unknown') === true };
}

customElements.define('sort-table', SortTable);
