import type { PageElement } from '../../finish/page-element.ts';

/** A page as the checks see it. */
export interface ReadPage {
  /** File, relative to the built folder, with `/`. */
  file: string;
  /** Path of the address, with the base path. */
  path: string;
  title: string;
  /** Every element in the order of the page, the root first; those within a `<template>` are left out. */
  elements: readonly PageElement[];
}

/** Value of an attribute; `undefined` when the element does not have it. */
export function attribute({ attributes }: PageElement, name: string): string | undefined {
  return attributes[name];
}

/** Whether a space-separated attribute such as `rel` has a word. */
export function hasWord(element: PageElement, name: string, word: string): boolean {
  return (attribute(element, name) ?? '').toLowerCase().split(/\s+/u).includes(word);
}
