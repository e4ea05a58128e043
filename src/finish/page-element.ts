/** An element of a page with what the checks look at. */
export interface PageElement {
  /** In lower case. */
  tagName: string;
  /** Values by name, with their entities read. */
  attributes: Readonly<Record<string, string>>;
  /** Name of the element around it; empty for the outermost. */
  parent: string;
}
