const STORAGE_KEY = 'search-shortcut';

/**
 * Lets the key `/` move to a field from anywhere on the page but another field. The place of the key counts too, since a Russian
 * keyboard has another sign there. Readers can switch it off, which single-key shortcuts must allow (WCAG 2.1.4).
 */
export function focusOnSlash(field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isSlash = event.key === '/' || (event.code === 'Slash' && !event.shiftKey);
    if (!isSlash || isTyping(event.target) || !isShortcutOn() || !field.checkVisibility()) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

/** Escape empties the field; in an empty field it leaves it. @param onClear called when text was removed */
export function clearOnEscape(field: HTMLInputElement, onClear: () => void = () => undefined): void {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    if (field.value === '') return field.blur();
    field.value = '';
    onClear();
  });
}

/** Whether the reader keeps the shortcut; on until switched off. */
export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    // Storage may be forbidden; the shortcut then stays as it is.
    return true;
  }
}

/** Remembers the reader's choice in this browser, where storage is allowed. */
export function setShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, 'off');
  } catch {
    // Nothing to remember it in.
  }
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}
