const STORAGE_KEY = 'search-shortcut';

/**
 * Calls back when the reader asks for the search: by Ctrl or Cmd with K, or by `/` anywhere but in a field. The place
 * of the key counts too, since a Russian keyboard has other signs there. Readers can switch `/` off, which single-key
 * shortcuts must allow (WCAG 2.1.4).
 */
export function onSearchKeys(open: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || !(isCtrlK(event) || isSlash(event))) return;
    event.preventDefault();
    open();
  });
}

/** Whether the reader keeps the shortcut `/`; on until switched off. */
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

function isCtrlK(event: KeyboardEvent): boolean {
  const isHeld = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return isHeld && (event.code === 'KeyK' || event.key.toLowerCase() === 'k');
}

function isSlash(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const isKey = event.key === '/' || (event.code === 'Slash' && !event.shiftKey);
  return isKey && !isTyping(event.target) && isShortcutOn();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}
