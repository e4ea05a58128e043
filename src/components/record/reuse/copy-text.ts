/** Offers to copy its text; without scripts the text, or a link to it, is there. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.addEventListener('click', () => void this.#copy());
    const { from } = this.dataset;
    if (from === undefined) button.hidden = false;
    else
      this.closest('details')?.addEventListener('toggle', () => void this.#load(from, button), {
        once: true,
      });
  }

  /** Puts the text of a file in place. Its room is taken at once; when there is no text to be had, the link remains. */
  async #load(from: string, button: HTMLButtonElement): Promise<void> {
    const text = document.createElement('pre');
    text.dataset['text'] = '';
    text.tabIndex = 0;
    this.prepend(text);
    try {
      const answer = await fetch(from);
      if (!answer.ok) throw new Error(`${from}: ${answer.status}`);
      text.textContent = await answer.text();
      button.hidden = false;
    } catch {
      text.remove();
    }
  }

  async #copy(): Promise<void> {
    const text = this.querySelector('[data-text]');
    const status = this.querySelector('[role=status]');
    const { copied = '', failed = '' } = this.closest<HTMLElement>('[data-copied]')?.dataset ?? {};
    if (!text || !status) return;
    try {
      await navigator.clipboard.writeText(text.textContent);
      status.textContent = copied;
    } catch {
      // Browsers refuse the clipboard to pages without TLS.
      getSelection()?.selectAllChildren(text);
      status.textContent = failed;
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
