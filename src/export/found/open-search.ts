import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../../views/context.ts';
import { xmlText } from '../xml-text.ts';

/** How browsers search the site in one language (OpenSearch 1.1): its search page takes the words as `q`. */
export function openSearch({ registry, locale, words, t }: PageContext): string {
  const { url, title, home } = registry.site;
  const element = (name: string, text: string, attributes = '') =>
    `<${name}${attributes}>${xmlText(text)}</${name}>\n`;
  const address = `${absolute(url, route.search(locale))}?q={searchTerms}`;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n' +
    element('ShortName', cut(words(home.name), SHORT)) +
    element('LongName', cut(words(title), LONG)) +
    element('Description', t('search.description')) +
    element('Language', locale) +
    element('InputEncoding', 'UTF-8') +
    element('Image', absolute(url, route.favicon()), ' type="image/svg+xml" width="32" height="32"') +
    `<Url type="text/html" template="${xmlText(address)}"/>\n` +
    '</OpenSearchDescription>\n'
  );
}

/** Most characters that the names may have. */
const SHORT = 16;
const LONG = 48;

function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
