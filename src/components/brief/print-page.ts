/** A button that prints the page; without scripts there is none, as it would do nothing. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      print();
    });
  }
}

customElements.define('print-page', PrintPage);
