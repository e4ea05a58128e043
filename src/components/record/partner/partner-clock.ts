import { clockTexts } from './clock-texts.ts';

const MINUTE = 60_000;

/** Fills in the present time of two cities and today's common office hours, and keeps them right. */
class PartnerClock extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#show();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  #show(): void {
    const now = new Date();
    const { home = '', there = '', format = '', before = '', after = '', none = '', open } = this.dataset;
    try {
      const texts = Object.entries(clockTexts({ home, there, format, before, after, none, open }, now));
      for (const [name, text] of texts) {
        const cell = this.querySelector(`[data-text="${name}"]`);
        if (cell && cell.textContent !== text) cell.textContent = text;
      }
    } catch {
      // A time zone that this browser does not know: the hours of the page stand without the live ones.
      for (const row of this.querySelectorAll('.clock-live')) row.remove();
      return;
    }
    this.#timer = setTimeout(() => this.#show(), MINUTE - (now.getTime() % MINUTE));
  }
}

customElements.define('partner-clock', PartnerClock);
