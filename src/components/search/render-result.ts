import type { ResultView } from '../../search/results.ts';
import { createElement, createLink } from './create-element.ts';

/** One result as a list item: title, year, excerpt with what was found marked, address. */
export function renderResult(view: ResultView, lang?: string): HTMLLIElement {
  const link = createLink(view.href, 'search-result-link', view.title);
  const result = createElement('li', 'search-result', createElement('h4', 'search-result-title', link));
  if (lang !== undefined) {
    result.lang = lang;
    link.hreflang = lang;
  }
  if (view.year !== undefined) result.append(createElement('p', 'search-result-details', view.year));
  if (view.excerpt.length > 0)
    result.append(createElement('p', 'search-result-excerpt', ...excerptNodes(view)));
  result.append(createElement('p', 'search-result-address', view.address));
  return result;
}

/** The excerpt with what was found marked. */
export function excerptNodes({ excerpt }: ResultView): (Node | string)[] {
  return excerpt.map(({ text, marked }) => (marked ? createElement('mark', 'search-mark', text) : text));
}
