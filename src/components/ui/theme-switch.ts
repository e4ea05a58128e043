// Only a module may name what is global.
export {};

declare global {
  /** Shows the page in a scheme; anything but `light` and `dark` leaves it to the system. */
  function applyTheme(theme: string | null): void;
}

const SVG = 'http://www.w3.org/2000/svg';
const KEPT_AS = 'theme';

/** The choices with their signs in a square of 16 units: what is filled, and what is only drawn. */
const SIGNS = {
  system: ['M8 2.5a5.5 5.5 0 0 0 0 11Z', 'M8 2.5a5.5 5.5 0 0 1 0 11'],
  light: [
    'M8 5.25a2.75 2.75 0 1 0 .01 0Z',
    'M8 1v1M8 14v1M1 8h1M14 8h1M3.05 3.05l.7.7M12.25 12.25l.7.7M12.95 3.05l-.7.7M3.75 12.25l-.7.7',
  ],
  dark: ['M13.5 9.7A6 6 0 1 1 6.3 2.5a4.8 4.8 0 0 0 7.2 7.2Z'],
} as const;

/** The choice between light, dark and what the system says. It stays hidden where scripts do not run. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    // Moved into the dialog of the menu and back, it stays what it is.
    if (this.firstChild) return;
    this.append(this.#choices());
    this.hidden = false;
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) choose(target.value);
    });
    this.#show();
    // Chosen in another tab, or before the reader came back to this page.
    window.addEventListener('storage', () => this.#show());
    window.addEventListener('pageshow', () => this.#show());
  }

  #choices(): HTMLFieldSetElement {
    const fieldset = document.createElement('fieldset');
    fieldset.className = 'themes';
    const legend = document.createElement('legend');
    legend.textContent = this.dataset['title'] ?? '';
    fieldset.append(legend);
    for (const [value, signs] of Object.entries(SIGNS)) {
      const label = document.createElement('label');
      label.className = 'theme';
      label.title = this.dataset[value] ?? '';
      const input = document.createElement('input');
      Object.assign(input, { type: 'radio', name: 'theme', value });
      const name = document.createElement('span');
      name.textContent = label.title;
      label.append(input, drawSign(signs), name);
      fieldset.append(label);
    }
    return fieldset;
  }

  #show(): void {
    const theme = keptTheme();
    globalThis.applyTheme(theme);
    for (const input of this.querySelectorAll('input')) input.checked = input.value === (theme ?? 'system');
  }
}

function drawSign([filled, ...drawn]: readonly string[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 16 16', width: '1rem', height: '1rem' }))
    svg.setAttribute(name, value);
  svg.setAttribute('aria-hidden', 'true');
  for (const d of [filled ?? '', ...drawn]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    if (d === filled) path.setAttribute('class', 'theme-filled');
    svg.append(path);
  }
  return svg;
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
