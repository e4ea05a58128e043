import type { ResultView } from '../../search/results.ts';
import { createElement, createLink } from './create-element.ts';

/** One result as a list item: title, kind and year, excerpt with what was found marked, address. */
export function renderResult(view: ResultView): HTMLLIElement {
  const excerpt = view.excerpt.map(({ text, marked }) =>
    marked ? createElement('mark', 'search-mark', text) : text,
  );
  const result = createElement(
    'li',
    'search-result',
    createElement('h3', 'search-result-title', createLink(view.href, 'search-result-link', view.title)),
  );
  if (view.details.length > 0)
    result.append(createElement('p', 'search-result-details', view.details.join(' · ')));
  if (excerpt.length > 0) result.append(createElement('p', 'search-result-excerpt', ...excerpt));
  result.append(createElement('p', 'search-result-address', view.address));
  return result;
}
