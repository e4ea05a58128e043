import { clearOnEscape, focusOnSlash } from './slash-shortcut.ts';

/** The search field of every page. Its form works by itself; this adds the keys. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    clearOnEscape(field);
    // On the search page the key leads to the field that shows results.
    if (!document.querySelector('search-page')) focusOnSlash(field);
  }
}

customElements.define('search-box', SearchBox);
