/**
 * Leads from the root of the site to the reader's language. The address is replaced, so Back leaves the site
 * instead of returning here; a reader who prefers none of the site's languages stays and chooses.
 * An address with a fragment or a query is left alone: it was asked for on purpose.
 */
export function chooseLanguage(
  page: Pick<Document, 'querySelectorAll'>,
  preferred: readonly string[],
  location: Pick<Location, 'search' | 'hash' | 'replace'>,
): void {
  if (location.search !== '' || location.hash !== '') return;
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
  for (const language of preferred) {
    const link =
      links.find(({ dataset }) => dataset['locale'] === language) ??
      links.find(({ dataset }) => baseOf(dataset['locale'] ?? '') === baseOf(language));
    if (link) {
      location.replace(link.href);
      return;
    }
  }
}

/** The language without its script and region. */
function baseOf(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}
