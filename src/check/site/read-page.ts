import type { PageElement } from '../../finish/page-element.ts';
import type { ElementAddress } from './element-addresses.ts';

/** A page as the checks see it. */
export interface ReadPage {
  /** File, relative to the built folder, with `/`. */
  file: string;
  /** Path of the address, with the base path. */
  path: string;
  title: string;
  /** Every element in the order of the page, the root first; those within a `<template>` are left out. */
  elements: readonly PageElement[];
  /** Every address that its elements hold. */
  addresses: readonly ElementAddress[];
}
