import { searchMessages } from '../../i18n/messages/search/index.ts';
import { pageLang } from '../page-lang.ts';
import { Combobox } from './combobox.ts';
import { createDialog, type DialogParts } from './dialog-parts.ts';
import type { IndexPlaces } from './search-place.ts';
import { Search } from './search.ts';

/** The search over every page: names at once, then texts, each a link. Takes over from the field in the header. */
export class SearchDialog {
  readonly #opener: HTMLInputElement;
  readonly #parts: DialogParts;
  readonly #search: Search;

  /** @param opener the field in the header; what is typed there is taken over and given back */
  constructor(opener: HTMLInputElement, form: HTMLFormElement, places: IndexPlaces) {
    const lang = pageLang();
    const messages = searchMessages[lang];
    this.#opener = opener;
    this.#parts = createDialog(messages, form);
    const { dialog, field, list } = this.#parts;
    const combobox = new Combobox(field, list);
    this.#search = new Search({
      ...places,
      lang,
      messages,
      field,
      parts: { ...this.#parts, outcome: list },
      searchPage: form.action,
      shown: () => combobox.refresh(),
    });
    this.#listen();
    document.body.append(dialog);
    this.#search.warm();
  }

  /**
   * Opens the dialog with what stands in the header's field. Every letter typed while the code was on the way asks for
   * it: only the first counts.
   */
  open(): void {
    const { dialog, field } = this.#parts;
    if (dialog.open) return;
    field.value = this.#opener.value;
    dialog.showModal();
    field.focus();
    field.setSelectionRange(this.#opener.selectionStart, this.#opener.selectionEnd);
    void this.#search.run();
  }

  #listen(): void {
    const { dialog, field } = this.#parts;
    field.addEventListener('input', () => void this.#search.run());
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // A search field would only be emptied.
      event.preventDefault();
      dialog.close();
    });
    // A click beside the dialog hits the dialog element itself.
    dialog.addEventListener('pointerdown', (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.addEventListener('close', () => {
      this.#opener.value = field.value;
      this.#opener.focus();
    });
  }
}
