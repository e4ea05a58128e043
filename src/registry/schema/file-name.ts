import { z } from 'astro/zod';

/** Name of a file in `documents/`. */
export const documentFile = z.string().min(1);

/** Name of a file in `images/`. */
export const imageFile = z.string().min(1);
