import { textDirection } from '../../format/text-direction.ts';

/** A new element with a class, text or nodes in it. Text is only ever text. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** The same element, with its language where that is not the page's. */
export function inLanguage<Kind extends HTMLElement>(element: Kind, lang: string | undefined): Kind {
  const page = document.documentElement;
  if (lang === undefined || lang === page.lang) return element;
  element.lang = lang;
  // What the page's own pieces have from the build.
  if (textDirection(lang) !== textDirection(page.lang)) element.dir = textDirection(lang);
  return element;
}

/** A link. */
export function createLink(href: string, className: string, text: string): HTMLAnchorElement {
  const link = createElement('a', className, text);
  link.href = href;
  return link;
}

/** A button that stands back behind the main one. */
export function createButton(text: string, press: () => void): HTMLButtonElement {
  const button = createElement('button', 'search-button search-button-quiet', text);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}
