import type { SearchMessages } from '../../i18n/messages/search/search-messages.ts';
import { createElement } from './create-element.ts';

/** The elements of the search dialog. */
export interface DialogParts {
  dialog: HTMLDialogElement;
  field: HTMLInputElement;
  close: HTMLButtonElement;
  /** The list box, filled by whoever searches. */
  list: HTMLElement;
  /** Announced when its text changes. */
  status: HTMLElement;
  help: HTMLElement;
}

/** Makes the search dialog, closed and empty. @param action address of the search page, to which its form leads */
export function createDialog({ box, dialog: words, page }: SearchMessages, action: string): DialogParts {
  const field = createElement('input', 'search-input');
  Object.assign(field, {
    type: 'search',
    name: 'q',
    placeholder: box.placeholder,
    maxLength: 200,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: false,
    enterKeyHint: 'search',
  });
  field.setAttribute('aria-label', page.label);
  field.setAttribute('aria-describedby', 'search-dialog-hint');
  const close = createElement('button', 'search-button search-button-quiet search-close', '✕');
  close.type = 'button';
  close.setAttribute('aria-label', words.close);
  const form = createElement('form', 'search-row', field, close);
  form.action = action;
  form.setAttribute('role', 'search');
  const list = createElement('div', 'search-listbox');
  list.id = 'search-listbox';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.suggestions);
  const status = createElement('p', 'search-status');
  status.setAttribute('role', 'status');
  const help = createElement('div', 'search-help');
  const hint = createElement('p', 'search-hint', page.hint);
  hint.id = 'search-dialog-hint';
  const keys = createElement('p', 'search-keys', words.keys);
  const body = createElement('div', 'search-dialog-body', form, hint, status, help, list, keys);
  const dialog = createElement('dialog', 'search-dialog', body);
  dialog.setAttribute('aria-label', words.title);
  return { dialog, field, close, list, status, help };
}
