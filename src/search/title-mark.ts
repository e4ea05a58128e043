/** Stands behind the title in the indexed text: an excerpt begins behind it, since its title is told above it. */
export const TITLE_MARK = '‖';

/** A page for the index with the mark behind its title. */
export function markTitle(html: string): string {
  return html.replaceAll('</h1>', `</h1> ${TITLE_MARK} `);
}
