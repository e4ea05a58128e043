/** Offers to copy its text; without scripts the text is there to be selected. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const text = this.querySelector('[data-text]');
    const status = this.querySelector('[role=status]');
    if (!text || !status) return;
    try {
      await navigator.clipboard.writeText(text.textContent);
      status.textContent = this.dataset['copied'] ?? '';
    } catch {
      // Browsers refuse the clipboard to pages without TLS.
      getSelection()?.selectAllChildren(text);
      status.textContent = this.dataset['failed'] ?? '';
    }
  }
}

/** The reader's present day as a reference wants it. */
class AccessDay extends HTMLElement {
  connectedCallback(): void {
    const now = new Date();
    const two = (value: number) => String(value).padStart(2, '0');
    this.textContent = `${two(now.getDate())}.${two(now.getMonth() + 1)}.${now.getFullYear()}`;
  }
}

customElements.define('copy-text', CopyText);
customElements.define('access-day', AccessDay);
