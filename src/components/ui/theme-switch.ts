declare global {
  /** Shows the page in a scheme; anything but `light` and `dark` leaves it to the system. */
  function applyTheme(theme: string | null): void;
}

const KEPT_AS = 'theme';

/** The choice between light, dark and what the system says. It stays hidden where scripts do not run. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) choose(target.value);
    });
    this.show();
    // Chosen in another tab, or before the reader came back to this page.
    window.addEventListener('storage', () => this.show());
    window.addEventListener('pageshow', () => this.show());
  }

  private show(): void {
    const theme = keptTheme();
    globalThis.applyTheme(theme);
    for (const input of this.querySelectorAll('input')) input.checked = input.value === (theme ?? 'system');
  }
}

function choose(theme: string): void {
  globalThis.applyTheme(theme);
  try {
    if (theme === 'system') localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, theme);
  } catch {
    // Nothing can be kept here: the choice holds for this page.
  }
}

function keptTheme(): string | null {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}

customElements.define('theme-switch', ThemeSwitch);
