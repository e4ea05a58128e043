/** An element of a page with what the checks look at. */
export interface PageElement {
  /** In lower case. */
  tagName: string;
  /** Values by name, with their entities read. */
  attributes: Readonly<Record<string, string>>;
  /** Name of the element around it; empty for the outermost. */
  parent: string;
}

/** Value of an attribute; `undefined` when the element does not have it. */
export function attribute({ attributes }: PageElement, name: string): string | undefined {
  return attributes[name];
}

/** Whether a space-separated attribute such as `rel` has a word. */
export function hasWord(element: PageElement, name: string, word: string): boolean {
  return (attribute(element, name) ?? '').toLowerCase().split(/\s+/u).includes(word);
}
