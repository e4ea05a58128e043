import { loadStyleSheet } from './load-style-sheet.ts';
import dialogStyles from './search-dialog.css?url';
import type { SearchDialog } from './search-dialog.ts';
import { onSearchKeys } from './shortcuts.ts';

/**
 * The search field of every page. Its form works by itself; this opens the search dialog in its place once the reader
 * clicks it, types in it or presses a key for it. Until the dialog's code and style sheet have come, the field goes on
 * taking what is typed, and hands it over.
 */
class SearchBox extends HTMLElement {
  #dialog: Promise<SearchDialog> | undefined;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field?.form) return;
    const { form } = field;
    const load = (): void => {
      this.#load(field, form).catch(() => undefined);
    };
    const open = (): void => {
      this.#load(field, form).then(
        (dialog) => dialog.open(),
        // Without the dialog the field and its form remain.
        () => undefined,
      );
    };
    field.addEventListener('focus', load);
    field.addEventListener('pointerdown', load);
    field.addEventListener('click', open);
    field.addEventListener('input', open);
    field.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
    onSearchKeys(() => {
      field.focus();
      open();
    });
    // Something was typed before this script came.
    if (field.value !== '' && document.activeElement === field) open();
  }

  #load(field: HTMLInputElement, form: HTMLFormElement): Promise<SearchDialog> {
    this.#dialog ??= Promise.all([import('./search-dialog.ts'), loadStyleSheet(dialogStyles)]).then(
      ([{ SearchDialog }]) => {
        const { locale = 'en', bundlePath, namesPath = '/' } = this.dataset;
        return new SearchDialog(field, form, { locale, bundlePath, namesPath });
      },
    );
    this.#dialog.catch(() => (this.#dialog = undefined));
    return this.#dialog;
  }
}

customElements.define('search-box', SearchBox);
