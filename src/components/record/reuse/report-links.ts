/** Adds to a message to the publisher what a short link leaves out: the page, and what it says of the fact. */
class ReportLinks extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (!link || link.href.includes('&body=')) return;
      const text = (this.dataset['body'] ?? '').replace('{value}', () => valueOf(link.textContent.trim()));
      const lines = link.href.startsWith('mailto:') ? text.replaceAll('\n', '\r\n') : text;
      link.href += `&body=${encodeURIComponent(lines)}`;
    });
  }
}

/** What the page says of a fact, without the marks of its sources. */
function valueOf(term: string): string {
  const row = [...document.querySelectorAll('.facts dt')].find(
    ({ textContent }) => textContent.trim() === term,
  );
  const values = [...(row?.parentElement?.querySelectorAll('dd') ?? [])].map((value) => {
    const copy = value.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('sup, details, .remark')) part.remove();
    return copy.textContent.trim();
  });
  return values.join('; ');
}

customElements.define('report-links', ReportLinks);
