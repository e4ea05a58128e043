import type { SearchMessages } from '../../i18n/messages/search/search-messages.ts';
import { createButton, createElement } from './create-element.ts';

/** Elements of the search dialog, in the order in which they stand. */
export interface DialogParts {
  dialog: HTMLDialogElement;
  field: HTMLInputElement;
  /** Announced when its text changes. */
  status: HTMLElement;
  help: HTMLElement;
  list: HTMLElement;
}

/** Makes the search dialog, closed and empty. @param form that of the header, of which the dialog has a copy */
export function createDialog({ dialog: words, page }: SearchMessages, form: HTMLFormElement): DialogParts {
  const copy = form.cloneNode(true) as HTMLFormElement;
  copy.className = 'search-row';
  const field = copy.querySelector('input') ?? createElement('input', 'search-input');
  field.removeAttribute('aria-keyshortcuts');
  const close = createButton('×', () => dialog.close());
  close.ariaLabel = words.close;
  copy.querySelector('button')?.replaceWith(close);
  const hint = createElement('p', 'search-hint', page.hint);
  hint.id = 'search-dialog-hint';
  field.setAttribute('aria-describedby', hint.id);
  const status = createElement('p', 'search-status');
  status.role = 'status';
  const help = createElement('div', 'search-help');
  const list = createElement('div', 'search-listbox');
  list.id = 'search-listbox';
  list.role = 'listbox';
  // It scrolls, which makes it a stop for Tab in some browsers; arrows in the field move through it.
  list.tabIndex = -1;
  list.ariaLabel = words.suggestions;
  const keys = createElement('p', 'search-keys', words.keys);
  const body = createElement('div', 'search-dialog-body', copy, hint, status, help, list, keys);
  const dialog = createElement('dialog', 'search-dialog', body);
  dialog.ariaLabel = words.title;
  return { dialog, field, status, help, list };
}
