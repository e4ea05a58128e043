import { z } from 'astro/zod';
import { withMeta } from './field-meta.ts';

/** Name of a file in `documents/`. */
export const documentFile = withMeta(z.string().min(1), { shape: 'document' });

/** Name of a file in `images/`. */
export const imageFile = withMeta(z.string().min(1), { shape: 'image' });
