import { z } from 'astro/zod';
import { hasReferences } from './character-references.ts';
import { spoiltBy } from './spoilt-text.ts';

/**
 * A text in which something is written: spaces around it are dropped, and what nobody sees does not count. It is text
 * and no HTML, so that `&nbsp;` would stand on the page as it is.
 */
export const writtenText = z
  .string()
  .trim()
  .min(1, { abort: true })
  .refine((text) => VISIBLE.test(text), { params: { rule: 'empty-text' }, abort: true })
  .refine((text) => !hasReferences(text), { params: { rule: 'entity-in-text' } })
  .refine((text) => spoiltBy(text) !== 'lost-letter', { params: { rule: 'lost-letter' } })
  .refine((text) => spoiltBy(text) !== 'garbled-text', { params: { rule: 'garbled-text' } });

/** A text for which no other length is said. */
export const shortText = writtenText.max(400);

/** Neither a space nor what is there only to join or part others; the blank of Braille is no space to Unicode. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;
