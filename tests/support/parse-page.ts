import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { ReadPage } from '../../src/check/site/read-page.ts';

export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageNode = DefaultTreeAdapterTypes.ChildNode;

/** A built page as a browser would read it. */
export interface ParsedPage {
  /** File, relative to the built folder, with `/`. */
  file: string;
  /** Path of the address, with the base path. */
  path: string;
  root: PageElement;
  /** Every element in the order of the document; the content of `<template>` is left out. */
  elements: readonly PageElement[];
}

/**
 * Reads one page, as with scripts off: then `<noscript>` has elements in it.
 * @param path path of its address, with the base path
 */
export function parsePage(html: string, file: string, path: string): ParsedPage {
  const root = parse(html, { scriptingEnabled: false }).childNodes.find(isElement);
  if (root === undefined) throw new Error(`${file}: not a document`);
  return { file, path, root, elements: [...descendants(root)] };
}

/** Value of an attribute; `undefined` when the element does not have it. */
export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Whether a space-separated attribute such as `rel` has a word. */
export function hasWord(element: PageElement, name: string, word: string): boolean {
  return (attribute(element, name) ?? '').toLowerCase().split(/\s+/u).includes(word);
}

/** Text of an element with that of everything inside it. */
export function textOf(element: PageElement): string {
  return element.childNodes
    .map((node) => (isElement(node) ? textOf(node) : isText(node) ? node.value : ''))
    .join('');
}

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

export function isText(node: PageNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

function* descendants(element: PageElement): Generator<PageElement> {
  yield element;
  for (const child of element.childNodes) if (isElement(child)) yield* descendants(child);
}

/** The same page as the checks of a build see it, read independently of the build. */
export function readTree({ file, root, elements }: ParsedPage): Omit<ReadPage, 'path' | 'addresses'> {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return {
    file,
    title: title === undefined ? '' : textOf(title).trim(),
    elements: elements.map((element) => ({
      tagName: element.tagName,
      attributes: Object.fromEntries(
        // In a drawing browsers keep the capitals of some names.
        element.attrs.map(({ name, prefix, value }) => [
          (prefix ? `${prefix}:${name}` : name).toLowerCase(),
          value,
        ]),
      ),
      parent: element === root ? '' : (element.parentNode?.nodeName ?? ''),
    })),
  };
}
